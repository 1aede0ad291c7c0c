extension CostEstimate {
  /// The two outcomes that are argued about: what is recommended and what is planned; where only one of
  /// the two is known, or they agree, that and the cheapest other that no rule excludes; where neither
  /// is, the first two that adopt one option each.
  package var comparedOutcomes: (first: OutcomeCost, second: OutcomeCost)? {
    let known = [recommended, planned].compactMap { $0.flatMap(outcome) }
    guard let first = known.first else {
      let compared = alternatives.prefix(2).compactMap(outcome)
      return compared.count == 2 ? (compared[0], compared[1]) : nil
    }
    let others = known.filter { $0.id != first.id }
    let second = others.first ?? cheapest(but: first.id)
    return second.map { (first, $0) }
  }

  /// Returns the outcome with the least total, by the middle of its range, among those that the rules leave.
  private func cheapest(but id: String) -> OutcomeCost? {
    outcomes.filter { $0.id != id }.min { $0.total.rough < $1.total.rough }
  }
}

extension AmountRange {
  /// The middle of the range; one that begins at nothing has no geometric mean above it, so that half its end stands in.
  fileprivate var rough: Amount { low > .zero ? geometricMean : Amount(parts: high.parts / 2) }
}
