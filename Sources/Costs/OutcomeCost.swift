package import Rubrics

/// What one outcome costs, as ranges.
package struct OutcomeCost: Sendable, Hashable {
  /// What an outcome pays for one line.
  package struct Line: Sendable, Hashable {
    /// The line, with the figure that counts.
    package var line: CostLine
    /// Whether the figure comes from a file of prices.
    package var isFromFile: Bool
    /// Whether the figure rests on nothing but articles that give none of their figures a source.
    package var isWeak: Bool
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
  /// The volume of a month that it was counted for; one where the model has none.
  package var volume: ClosedRange<Int>
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

  /// The running cost of a unit of the volume in millionths of a unit of money, from a month of much to one of little.
  package var perUnit: (low: Int128, high: Int128) {
    let (few, many) = (volume.lowerBound, volume.upperBound)
    return (
      low.monthly(volume: many).rounded(places: 6, dividedBy: many),
      high.monthly(volume: few).rounded(places: 6, dividedBy: few)
    )
  }

  /// The lines that cost anything.
  package var paid: [Line] {
    lines.filter { $0.oneTime.high > .zero || $0.monthly.high > .zero }
  }

  /// Returns what a plan costs in all at another volume of a month.
  package func total(months: Int, volume: Int) -> AmountRange {
    AmountRange(
      low.total(months: months, volume: volume), high.total(months: months, volume: volume))
  }

  /// Returns what was paid after some months.
  package func total(months: Int) -> AmountRange {
    AmountRange(
      low.total(months: months, volume: volume.lowerBound),
      high.total(months: months, volume: volume.upperBound))
  }
}
