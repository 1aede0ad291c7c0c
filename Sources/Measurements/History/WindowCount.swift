import Rubrics

/// In how many of the last complete windows of a period something changed.
package struct WindowCount: Sendable, Hashable {
  /// The windows with a change.
  package var hit: Int
  /// All windows looked at.
  package var total: Int

  /// Whether at least two thirds are hit.
  var isTwoThirds: Bool { 3 * hit >= 2 * total }

  /// Whether at least half are hit.
  var isHalf: Bool { 2 * hit >= total }
}

extension WindowCount {
  /// Counts the complete windows of a period before a day.
  ///
  /// - Parameters:
  ///   - period: The period.
  ///   - days: The days with a change, sorted.
  ///   - first: The first day of the history.
  ///   - asOf: The day whose window is not complete yet.
  init(_ period: Period, days: [CalendarDay], since first: CalendarDay, until asOf: CalendarDay) {
    self.init(hit: 0, total: 0)
    var end = period.start(of: asOf)
    var next = days.count - 1
    while total < period.windowLimit {
      let start = period.start(of: end.advanced(by: -1))
      guard start >= first else { break }
      while next >= 0, days[next] >= end { next -= 1 }
      if next >= 0, days[next] >= start { hit += 1 }
      total += 1
      end = start
    }
  }
}
