import Rubrics

/// Lists the smallest sets of changed answers that lead to one outcome, in the rubric's order.
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

  /// Prepares a search.
  init(_ situation: Situation, distances: DistanceTable, target: Int, limit: Int) {
    self.situation = situation
    self.target = target
    self.limit = limit
    let isOnTheWay = distances.changedBranches(to: target)
    self.isOnTheWay = isOnTheWay
    levels = situation.levelsByPosition.filter { isOnTheWay[$0].contains(true) }
    branches = situation.branches
    let frame = situation.space.frame
    nearest = frame.levels.indices.map { index in
      let level = frame.levels[index]
      guard level.question.pick == .many, isOnTheWay[index].contains(true) else { return [] }
      return level.nearest(to: situation.picks[index])
    }
  }

  /// Returns the first sets of a size.
  mutating func first(_ size: Int) -> [Change] {
    extend(from: 0, by: size)
    return found
  }

  private mutating func extend(from place: Int, by size: Int) {
    if size == 0 {
      finish()
      return
    }
    guard place + size <= levels.count else { return }
    for next in place...(levels.count - size) {
      let level = levels[next]
      if situation.space.frame.levels[level].question.pick == .many {
        take(level, choice: -1, branch: situation.branches[level], next: next, size: size)
      } else {
        let branchOfChoice = situation.space.frame.levels[level].branchOfChoice
        for (choice, branch) in branchOfChoice.enumerated()
        where isOnTheWay[level][branch]
          && (situation.sets[level].isEmpty || situation.sets[level].contains(choice))
        {
          take(level, choice: choice, branch: branch, next: next, size: size)
        }
      }
      if found.count >= limit { return }
    }
  }

  private mutating func take(_ level: Int, choice: Int, branch: Int, next: Int, size: Int) {
    if found.count >= limit { return }
    steps.append((level, choice))
    branches[level] = branch
    // Looking ahead costs about as much as trying the last two changes outright.
    if size < 3 || canReach(with: size - 1, after: next) { extend(from: next + 1, by: size - 1) }
    branches[level] = situation.branches[level]
    steps.removeLast()
  }

  /// Whether some changes of the questions after a place can lead to the target.
  private func canReach(with budget: Int, after place: Int) -> Bool {
    let diagram = situation.space.diagram
    var isFree = [Bool](repeating: false, count: branches.count)
    for level in levels[(place + 1)...] { isFree[level] = true }
    let picked = steps.filter { $0.choice < 0 }.map(\.level)
    var distances = [Int](repeating: DistanceTable.unreachable, count: diagram.count)
    distances[target] = 0
    for node in diagram.interior {
      let level = Int(diagram.levels[node])
      var least = distances[diagram.child(node, branches[level])]
      let cost = picked.contains(level) ? 0 : 1
      if isFree[level] || cost == 0 {
        for branch in isOnTheWay[level].indices where isOnTheWay[level][branch] {
          least = min(least, distances[diagram.child(node, branch)] + cost)
        }
      }
      distances[node] = least
    }
    return distances[diagram.root] <= budget
  }

  /// Notes the change when it leads to the target, with the fewest toggled picks that do.
  private mutating func finish() {
    let picked = steps.filter { $0.choice < 0 }.map(\.level)
    var best: [Picks]?
    var taken: [Picks] = []
    tryPicks(of: picked[...], taken: &taken, best: &best)
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
  ) {
    guard let level = levels.first else {
      if situation.space.diagram.value(at: branches) == target, isBetter(taken, than: best) {
        best = taken
      }
      return
    }
    for branch in isOnTheWay[level].indices where isOnTheWay[level][branch] {
      guard let picks = nearest[level][branch] else { continue }
      branches[level] = branch
      taken.append(picks)
      tryPicks(of: levels.dropFirst(), taken: &taken, best: &best)
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
