import Rubrics

/// Counts the smallest sets of changed answers that lead to one outcome.
struct ChangeCounter {
  /// The answers to change.
  let situation: Situation
  /// The distances from the nodes to the outcomes.
  let distances: DistanceTable
  /// The position of the outcome.
  let target: Int
  private var known: [[Int]: Count] = [:]
  private(set) var budget: Budget

  init(situation: Situation, distances: DistanceTable, target: Int, budget: Budget) {
    self.budget = budget
    self.situation = situation
    self.distances = distances
    self.target = target
  }

  /// Returns the number of sets.
  ///
  /// Sets of nodes stand for the different picks that one changed question may have taken, since
  /// those count as one change (the subset construction of Rabin and Scott, 1959).
  ///
  /// - Parameter nodes: Nodes at the same distance from the outcome, in order.
  /// - Returns: The number of ways to the outcome that differ in more than picks.
  /// - Throws: `Exhausted` when the budget is spent.
  mutating func count(from nodes: [Int]) throws(Budget.Exhausted) -> Count {
    let diagram = situation.space.diagram
    if nodes.contains(target) { return .one }
    if let count = known[nodes] { return count }
    try budget.spend(30 * (nodes.count + 1))
    let level = nodes.reduce(diagram.arities.count) { min($0, Int(diagram.levels[$1])) }
    let asking = nodes.filter { diagram.levels[$0] == Int32(level) }
    let waiting = nodes.filter { diagram.levels[$0] != Int32(level) }
    let distance = nodes.first.map { distances.from($0, to: target) } ?? 0
    let given = situation.branches[level]
    let levels = situation.space.frame.levels
    var total = Count.zero
    let kept = asking.map { diagram.child($0, given) }
    total += try count(kept + waiting, at: distance)
    let changed = situation.changedBranches(at: level)
    try budget.spend(20 * changed.count * asking.count)
    if levels[level].question.pick == .many {
      let children = changed.filter { $0 != given }.flatMap { branch in
        asking.map { diagram.child($0, branch) }
      }
      total += try count(children, at: distance - 1)
    } else {
      for branch in changed {
        // Another choice of the branch taken changes nothing, so it is on no shortest way.
        if branch == given { continue }
        let ways = try count(asking.map { diagram.child($0, branch) }, at: distance - 1)
        total += ways * Count(situation.answerCount(of: branch, at: level))
      }
    }
    known[nodes] = total
    return total
  }

  private mutating func count(
    _ nodes: [Int], at distance: Int
  ) throws(Budget.Exhausted) -> Count {
    var near: [Int] = []
    for node in nodes.sorted() where distances.from(node, to: target) == distance {
      if near.last != node { near.append(node) }
    }
    return near.isEmpty ? .zero : try count(from: near)
  }
}
