package import Rubrics

/// A price that should be looked up again before anybody relies on it.
package struct AgedPrice: Sendable, Hashable {
  /// The age in months beyond which a price counts as old.
  package static let limit = 12

  /// The id of the cost line.
  package var id: String
  /// The line's title.
  package var title: String
  /// When the price was seen; nothing when its source bears no date.
  package var date: PriceDate?
  /// Its age in months, where it has a date.
  package var months: Int?

  /// Creates the remark on a line's price, or nothing when the price is recent enough or no price.
  init?(_ line: CostLine, today: PriceDate) {
    guard !line.isLabour, line.figure.high > ExactDecimal(0) else { return nil }
    let months = line.date?.months(until: today)
    if let months, months <= Self.limit { return nil }
    self.id = line.id
    self.title = line.title
    self.date = line.date
    self.months = months
  }
}
