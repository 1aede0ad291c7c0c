import Arguments
import DesignDocuments
import Rubrics

/// The row of the option that fixes the clock.
enum DayRow {
  static func today<Settings: Sendable>(
    at day: any WritableKeyPath<Settings, CalendarDay?> & Sendable,
    help: String =
      "Take this day for today, so that the same input gives the same output on every day.",
    section: String = "Dates"
  ) -> OptionRow<Settings> {
    let outline = OptionOutline(
      name: "today", placeholder: "YYYY-MM-DD",
      help: help,
      section: section)
    return OptionRow(outline) { settings, text throws(UsageProblem) in
      guard let value = CalendarDay(text) else {
        throw .unusableValue(text, of: "--today", expected: "a day like 2026-01-31")
      }
      settings[keyPath: day] = value
    }
  }
}

extension RunContext {
  /// Returns the day to take for today: the one given, or that of the clock.
  func today(_ given: CalendarDay?) -> CalendarDay? {
    given ?? CalendarDay(environment.today)
  }
}
