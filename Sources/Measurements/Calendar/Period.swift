import Rubrics

/// How often something changes, by the calendar.
package enum Period: String, Sendable, Hashable, CaseIterable {
  /// Every day.
  case daily
  /// Every ISO week, which begins on Monday.
  case weekly
  /// Every month.
  case monthly
  /// Every quarter of a year.
  case quarterly
  /// Every year.
  case yearly

  /// How many windows before as-of are looked at.
  var windowLimit: Int {
    switch self {
    case .daily: 365
    case .weekly: 52
    case .monthly: 12
    case .quarterly: 8
    case .yearly: 5
    }
  }

  /// How many windows of history there must be for the period to be an answer.
  var leastWindows: Int {
    switch self {
    case .daily: 60
    case .weekly: 8
    case .monthly: 4
    case .quarterly: 3
    case .yearly: 2
    }
  }

  /// About how many days it has.
  var days: Int {
    switch self {
    case .daily: 1
    case .weekly: 7
    case .monthly: 30
    case .quarterly: 91
    case .yearly: 365
    }
  }

  /// Returns the first day of the window that holds a day.
  func start(of day: CalendarDay) -> CalendarDay {
    switch self {
    case .daily: return day
    case .weekly:
      // 1970-01-01 was a Thursday, the fourth day of its week.
      let weekday = (day.number + 3) % 7
      return day.advanced(by: -(weekday < 0 ? weekday + 7 : weekday))
    case .monthly: return CalendarDay(year: day.year, month: day.month, day: 1)
    case .quarterly: return CalendarDay(year: day.year, month: (day.month - 1) / 3 * 3 + 1, day: 1)
    case .yearly: return CalendarDay(year: day.year, month: 1, day: 1)
    }
  }
}
