package import Rubrics

/// What one outcome costs, as ranges.
package struct OutcomeCost: Sendable, Hashable {
  /// What an outcome pays for one line.
  package struct Line: Sendable, Hashable {
    /// The line, with the figure that counts.
    package var line: CostLine
    /// Whether the figure comes from a file of prices.
    package var isFromFile: Bool
    /// What is paid once.
    package var oneTime: AmountRange
    /// What is paid in a month.
    package var monthly: AmountRange
  }

  /// The id of the outcome.
  package var id: String
  /// The outcome's title.
  package var title: String
  /// What is paid at the lower end of everything.
  package var low: Charge
  /// What is paid at the upper end of everything.
  package var high: Charge
  /// The queries a month it was counted for.
  package var queries: ClosedRange<Int>
  /// What is paid once.
  package var oneTime: AmountRange
  /// What is paid once, apart from work.
  package var oneTimeBills: AmountRange
  /// What is paid in a month.
  package var monthly: AmountRange
  /// What is paid in a month, apart from work.
  package var monthlyBills: AmountRange
  /// What is paid over the whole plan.
  package var total: AmountRange
  /// The lines, in the rubric's order.
  package var lines: [Line]

  /// The running cost of a query in millionths of a unit, from a full month at few queries to one at many.
  package var perQuery: (low: Int128, high: Int128) {
    let (few, many) = (queries.lowerBound, queries.upperBound)
    return (
      low.monthly(queries: many).rounded(places: 6, dividedBy: many),
      high.monthly(queries: few).rounded(places: 6, dividedBy: few)
    )
  }

  /// Returns what a plan costs in all at another number of queries a month.
  package func total(months: Int, queries: Int) -> AmountRange {
    AmountRange(
      low.total(months: months, queries: queries), high.total(months: months, queries: queries))
  }

  /// Returns what was paid after some months.
  package func total(months: Int) -> AmountRange {
    AmountRange(
      low.total(months: months, queries: queries.lowerBound),
      high.total(months: months, queries: queries.upperBound))
  }
}
