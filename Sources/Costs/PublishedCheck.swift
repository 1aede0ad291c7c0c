package import Rubrics

/// A published total beside what the rubric's own lines give under the same terms.
package struct PublishedCheck: Sendable, Hashable {
  /// How the two compare.
  package enum Relation: String, Sendable, CaseIterable {
    /// Both ends are equal.
    case same
    /// The published range lies within the counted one.
    case within
    /// They share some amounts.
    case overlapping
    /// They share none.
    case apart
  }

  /// The total as published.
  package var published: PublishedCost
  /// What the lines give.
  package var counted: AmountRange
  /// Whether the total stands in nothing but articles that give none of their figures a source.
  package var isWeak: Bool
  /// How the two compare.
  package var relation: Relation

  /// Counts the lines of a published total with the rubric's own prices.
  init(_ published: PublishedCost, by model: CostModel, evidence: Evidence) {
    let lines = published.lines.compactMap(model.line).map {
      CostLedger.PricedLine(line: $0, terms: CostLedger.Terms(of: $0, in: model))
    }
    let volume = model.volume.map { published.quantities[$0.id] ?? 1 } ?? 1
    func stated(_ driver: CostDriver) -> Int? {
      if let quantity = published.quantities[driver.id] { return quantity }
      // A total that says nothing of what comes every year leaves it out.
      return driver.id == model.volume?.id ? volume : driver.count == .yearly ? 0 : nil
    }
    func amount(_ level: Level) -> Amount {
      let charge = lines.reduce(Charge()) { sum, line in
        sum
          + CostLedger.charge(line, at: level) { index in
            let driver = model.drivers[index]
            let range = stated(driver).map { DecimalRange(ExactDecimal($0)) }
            return (range ?? driver.readings.last?.figure)?.doubled(at: level) ?? 0
          }
      }
      return published.measure == .oneTime
        ? charge.oneTime : charge.monthly(volume: volume)
    }
    self.published = published
    isWeak = evidence.isWeak(published.citations)
    counted = AmountRange(amount(.low), amount(.high))
    let total = AmountRange(Amount(published.total.low), Amount(published.total.high))
    relation =
      counted == total
      ? .same
      : counted.contains(total) ? .within : counted.overlaps(total) ? .overlapping : .apart
  }
}
