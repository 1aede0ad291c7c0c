import Rubrics

/// The smallest sets of changed answers that lead to other outcomes, as far as they were looked for.
struct ChangeListing {
  /// The sets, fewest changes first.
  var changes: [Change] = []
  /// How many there are for each outcome.
  var totals: [ChangeTotal] = []
  /// Whether some work was left undone: outcomes not looked at, or sets not listed or counted.
  var isCutShort = false
}

extension Situation {
  /// Returns the smallest sets of changed answers that lead to each other outcome.
  func changes(within budget: inout Budget) throws(Budget.Exhausted) -> ChangeListing {
    let distances = try DistanceTable(of: self, within: &budget)
    let current = outcome
    let others = (0..<space.outcomes.count).filter { $0 != current && $0 < distances.width }
    var listing = ChangeListing()
    list(others, distances, within: &budget, in: &listing)
    return listing
  }

  /// Lists the smallest sets of changed answers that lead to some outcomes, as far as the budget goes.
  ///
  /// - Parameters:
  ///   - outcomes: The positions of the outcomes, in order.
  ///   - distances: The distances to them; what is out of reach is left out.
  ///   - budget: The work that may go into it.
  ///   - listing: Where they are added.
  func list(
    _ outcomes: [Int], _ distances: DistanceTable, within budget: inout Budget,
    in listing: inout ChangeListing
  ) {
    let targets = outcomes.map { (outcome: $0, size: distances.from(space.diagram.root, to: $0)) }
      .filter { $0.size < DistanceTable.unreachable }
      .sorted { ($0.size, $0.outcome) < ($1.size, $1.outcome) }
    guard !targets.isEmpty else { return }
    let nearest = nearestPicks(within: &budget)
    for (index, target) in targets.enumerated() {
      // Each target takes two walks to see what lies on its shortest ways.
      guard let nearest, budget.take(2 * space.diagram.children.count) else {
        listing.isCutShort = true
        listing.totals.append(
          ChangeTotal(outcome: space.outcomes[target.outcome], size: target.size, count: nil))
        continue
      }
      // What one outcome does not use is for those after it.
      let share = Budget(steps: budget.left / (targets.count - index))
      var search = ChangeSearch(
        self, distances: distances, target: target.outcome, nearest: nearest,
        limit: Firmness.changeLimit, budget: Budget(steps: share.limit / 2))
      listing.changes += search.first(target.size)
      var counter = ChangeCounter(
        situation: self, distances: distances, target: target.outcome,
        budget: Budget(steps: share.limit / 2))
      let count = try? counter.count(from: [space.diagram.root])
      listing.totals.append(
        ChangeTotal(
          outcome: space.outcomes[target.outcome], size: target.size, count: count))
      if search.isCutShort || count == nil { listing.isCutShort = true }
      _ = budget.take(search.budget.spent + counter.budget.spent)
    }
  }

  /// Returns the picks of each branch that differ least from those given, where a level takes many; nothing where
  /// finding them takes too much work.
  private func nearestPicks(within budget: inout Budget) -> [[Picks?]]? {
    let isUsed = space.diagram.support()
    var nearest = [[Picks?]](repeating: [], count: isUsed.count)
    for (index, level) in space.frame.levels.enumerated()
    where isUsed[index] && level.question.pick == .many {
      guard budget.take(80 * level.arity * level.tallies.count) else { return nil }
      nearest[index] = level.nearest(to: picks[index])
    }
    return nearest
  }
}
