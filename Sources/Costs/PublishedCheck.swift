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
  /// How the two compare.
  package var relation: Relation

  /// Counts the lines of a published total with the rubric's own prices.
  init(_ published: PublishedCost, by model: CostModel) {
    let lines = published.lines.compactMap(model.line)
    let given: [CostDriver.Kind: Int] = [
      .queriesPerMonth: published.queriesPerMonth, .retrainsPerYear: published.retrainsPerYear,
    ]
    func amount(_ level: Level) -> Amount {
      let charge = lines.reduce(Charge()) { sum, line in
        sum
          + CostLedger.charge(line, at: level) { kind in
            let range = given[kind].map { DecimalRange(ExactDecimal($0)) }
            return (range ?? model.driver(kind)?.readings.last?.figure)?.doubled(at: level) ?? 0
          }
      }
      return published.measure == .oneTime
        ? charge.oneTime : charge.monthly(queries: published.queriesPerMonth)
    }
    self.published = published
    counted = AmountRange(amount(.low), amount(.high))
    let stated = AmountRange(Amount(published.total.low), Amount(published.total.high))
    relation =
      counted == stated
      ? .same
      : counted.contains(stated) ? .within : counted.overlaps(stated) ? .overlapping : .apart
  }
}
