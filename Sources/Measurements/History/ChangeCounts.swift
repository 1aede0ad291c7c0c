package import Rubrics

/// How often documents changed.
package struct ChangeCounts: Sendable, Hashable {
  package var windows: [Period: WindowCount]
  package var documents: Int
  /// The changes in the last six years, one for each document and commit.
  package var changes: Int
  /// How many documents changed in the last 90 days.
  package var changedLately: Int
  /// The day of the first change that is known.
  package var first: CalendarDay?
  /// The day of the last change.
  package var last: CalendarDay?
}

extension ChangeCounts {
  /// Counts changes.
  ///
  /// - Parameters:
  ///   - changes: The day and the document of each.
  ///   - documents: How many documents there are.
  ///   - first: The first day of the history; nothing when it is older than all windows.
  ///   - asOf: The last day that counts.
  init(
    _ changes: [(day: CalendarDay, document: Int)], documents: Int, since first: CalendarDay?,
    until asOf: CalendarDay
  ) {
    let days = Set(changes.map(\.day)).sorted()
    let start = first ?? CalendarDay(number: .min)
    windows = [:]
    for period in Period.allCases {
      windows[period] = WindowCount(period, days: days, since: start, until: asOf)
    }
    self.documents = documents
    self.changes = changes.count
    self.first = days.first
    last = days.last
    let lately = asOf.advanced(by: -90)
    changedLately = Set(changes.filter { $0.day > lately }.map(\.document)).count
  }
}
