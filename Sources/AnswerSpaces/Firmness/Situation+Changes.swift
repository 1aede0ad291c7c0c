extension Situation {
  /// Returns the smallest sets of changed answers that lead to each other outcome.
  func changes() -> (changes: [Change], totals: [ChangeTotal]) {
    let distances = DistanceTable(of: self)
    let current = outcome
    let targets = (0..<space.outcomes.count)
      .filter { $0 != current && $0 < distances.width }
      .map { (outcome: $0, size: distances.from(space.diagram.root, to: $0)) }
      .filter { $0.size < DistanceTable.unreachable }
      .sorted { ($0.size, $0.outcome) < ($1.size, $1.outcome) }
    var changes: [Change] = []
    var totals: [ChangeTotal] = []
    for target in targets {
      var search = ChangeSearch(
        self, distances: distances, target: target.outcome, limit: Firmness.changeLimit)
      changes += search.first(target.size)
      var counter = ChangeCounter(situation: self, distances: distances, target: target.outcome)
      totals.append(
        ChangeTotal(
          outcome: space.outcomes[target.outcome], size: target.size,
          count: counter.count(from: [space.diagram.root])))
    }
    return (changes, totals)
  }
}
