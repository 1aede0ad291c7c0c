import Layouts

/// The month of a price or of another figure that ages, or a day of it.
package struct PriceDate: Sendable, Hashable {
  /// The day, or the first one of the month where none is named.
  private let first: CalendarDay
  /// Whether it names a day rather than a month.
  private let namesDay: Bool

  /// Creates the date that a text spells as `YYYY-MM` or `YYYY-MM-DD`, or nothing when there is no such date.
  package init?(_ text: String) {
    namesDay = text.utf8.count > 7
    guard let first = CalendarDay(namesDay ? text : text + "-01") else { return nil }
    self.first = first
  }

  package init(_ day: CalendarDay) {
    first = day
    namesDay = true
  }

  /// Returns how many months lie between the months of this date and of a later one.
  package func months(until later: PriceDate) -> Int {
    (later.first.year - first.year) * 12 + later.first.month - first.month
  }
}

extension PriceDate: CustomStringConvertible {
  /// The date as it was written.
  package var description: String {
    namesDay ? first.description : String(first.description.prefix(7))
  }
}
