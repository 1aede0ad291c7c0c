import Rubrics

/// Lists the smallest sets of changed answers that lead to one outcome, in the rubric's order.
///
/// Before it goes on from some changes it looks whether others can follow that lead there. For that it walks none but
/// the nodes that lie on shortest ways, since every set of the smallest size keeps to them.
struct ChangeSearch {
  private let situation: Situation
  private let target: Int
  private let limit: Int
  /// The branches worth changing to.
  private let isOnTheWay: [[Bool]]
  /// The levels worth changing, in the rubric's order.
  private let levels: [Int]
  private let nearest: [[Picks?]]
  private var branches: [Int]
  private var steps: [(level: Int, choice: Int)] = []
  private var found: [Change] = []
  private(set) var budget: Budget
  /// The nodes on shortest ways to the target, children first.
  private let nodes: [Int]
  /// The changes from each of those nodes to the target, as far as the next ones may differ.
  private var distances: [Int]
  /// Whether the budget was spent before the sets were listed.
  private(set) var isCutShort = false

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - situation: The answers to change.
  ///   - distances: The distances to the outcomes.
  ///   - target: The position of the outcome.
  ///   - nearest: The picks of each branch that differ least from those given.
  ///   - limit: The largest number of sets.
  ///   - budget: The work that may go into it.
  init(
    _ situation: Situation, distances: DistanceTable, target: Int, nearest: [[Picks?]],
    limit: Int, budget: Budget
  ) {
    self.budget = budget
    nodes = distances.nodesOnTheWay(to: target)
    self.distances = [Int](
      repeating: DistanceTable.unreachable, count: situation.space.diagram.count)
    self.distances[target] = 0
    self.situation = situation
    self.target = target
    self.limit = limit
    let isOnTheWay = distances.changedBranches(to: target)
    self.isOnTheWay = isOnTheWay
    levels = situation.levelsByPosition.filter { isOnTheWay[$0].contains(true) }
    branches = situation.branches
    self.nearest = nearest
  }

  /// Returns the first sets of a size, fewer where the budget is spent before.
  mutating func first(_ size: Int) -> [Change] {
    do {
      try extend(from: 0, by: size)
    } catch {
      isCutShort = true
    }
    return found
  }

  private mutating func extend(
    from place: Int, by size: Int
  ) throws(Budget.Exhausted) {
    guard place + size <= levels.count else { return }
    for next in place...(levels.count - size) {
      let level = levels[next]
      if situation.space.frame.levels[level].question.pick == .many {
        try take(level, choice: -1, branch: situation.branches[level], next: next, size: size)
      } else {
        let branchOfChoice = situation.space.frame.levels[level].branchOfChoice
        for (choice, branch) in branchOfChoice.enumerated()
        where isOnTheWay[level][branch]
          && (situation.sets[level].isEmpty || situation.sets[level].contains(choice))
        {
          try take(level, choice: choice, branch: branch, next: next, size: size)
        }
      }
      if found.count >= limit { return }
    }
  }

  private mutating func take(
    _ level: Int, choice: Int, branch: Int, next: Int, size: Int
  ) throws(Budget.Exhausted) {
    if found.count >= limit { return }
    steps.append((level, choice))
    branches[level] = branch
    if size == 1 {
      try finish()
    } else if try canReach(with: size - 1, after: next) {
      try extend(from: next + 1, by: size - 1)
    }
    branches[level] = situation.branches[level]
    steps.removeLast()
  }

  /// Whether some changes of the questions after a place can lead to the target.
  private mutating func canReach(
    with changes: Int, after place: Int
  ) throws(Budget.Exhausted) -> Bool {
    let diagram = situation.space.diagram
    var isFree = [Bool](repeating: false, count: branches.count)
    for level in levels[(place + 1)...] { isFree[level] = true }
    let picked = steps.filter { $0.choice < 0 }.map(\.level)
    for node in nodes {
      let level = Int(diagram.levels[node])
      try budget.spend(2 + (isFree[level] ? isOnTheWay[level].count : 0))
      var least = distances[diagram.child(node, branches[level])]
      let cost = picked.contains(level) ? 0 : 1
      if isFree[level] || cost == 0 {
        for branch in isOnTheWay[level].indices where isOnTheWay[level][branch] {
          least = min(least, distances[diagram.child(node, branch)] + cost)
        }
      }
      distances[node] = least
    }
    return distances[diagram.root] <= changes
  }

  /// Notes the change when it leads to the target, with the fewest toggled picks that do.
  private mutating func finish() throws(Budget.Exhausted) {
    let picked = steps.filter { $0.choice < 0 }.map(\.level)
    var best: [Picks]?
    var taken: [Picks] = []
    try tryPicks(of: picked[...], taken: &taken, best: &best)
    guard let best else { return }
    var rest = best[...]
    // No level is taken out of its list here, because copying one costs more than all the rest.
    let levels = situation.space.frame.levels
    found.append(
      Change(
        outcome: situation.space.outcomes[target],
        steps: steps.map { step in
          let to: Answer =
            step.choice >= 0
            ? .choice(levels[step.level].question.choices[step.choice].id)
            : levels[step.level].answer(of: rest.popFirst() ?? Picks())
          return Change.Step(
            question: levels[step.level].question.id, from: from(step.level), to: to,
            mutability: levels[step.level].question.mutability)
        }))
  }

  private mutating func tryPicks(
    of levels: ArraySlice<Int>, taken: inout [Picks], best: inout [Picks]?
  ) throws(Budget.Exhausted) {
    guard let level = levels.first else {
      try budget.spend(10 + branches.count / 2)
      if situation.space.diagram.value(at: branches) == target, isBetter(taken, than: best) {
        best = taken
      }
      return
    }
    for branch in isOnTheWay[level].indices where isOnTheWay[level][branch] {
      guard let picks = nearest[level][branch] else { continue }
      branches[level] = branch
      taken.append(picks)
      try tryPicks(of: levels.dropFirst(), taken: &taken, best: &best)
      taken.removeLast()
      branches[level] = situation.branches[level]
    }
  }

  /// Whether picks toggle fewer choices in all, or as many and earlier ones.
  private func isBetter(_ picks: [Picks], than best: [Picks]?) -> Bool {
    guard let best else { return true }
    let levels = steps.filter { $0.choice < 0 }.map(\.level)
    let left = zip(levels, picks).map { situation.picks[$0].toggles(to: $1) }
    let right = zip(levels, best).map { situation.picks[$0].toggles(to: $1) }
    let leftCount = left.reduce(0) { $0 + $1.count }
    let rightCount = right.reduce(0) { $0 + $1.count }
    if leftCount != rightCount { return leftCount < rightCount }
    return left.lexicographicallyPrecedes(right)
  }

  private func from(_ level: Int) -> Answer? {
    if situation.isOpen(level) { return nil }
    let levels = situation.space.frame.levels
    return levels[level].question.pick == .many
      ? levels[level].answer(of: situation.picks[level]) : situation.givenAnswers[level]
  }
}
