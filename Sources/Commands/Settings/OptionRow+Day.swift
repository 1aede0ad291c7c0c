import Arguments
import DesignDocuments
import Rubrics

extension OptionRow {
  /// Returns an option whose value is a day, the day to take for today unless it says otherwise.
  static func day(
    _ name: String, _ day: any WritableKeyPath<Settings, CalendarDay?> & Sendable,
    help: String =
      "Take this day for today, so that the same input gives the same output on every day.",
    section: String = "Dates"
  ) -> Self {
    .reading(
      name, day, placeholder: "YYYY-MM-DD", expected: "a day like 2026-01-31", help: help,
      section: section, read: { CalendarDay($0) })
  }
}

extension RunContext {
  /// Returns the day to take for today: the one given, or that of the clock.
  func today(_ given: CalendarDay?) -> CalendarDay? {
    given ?? CalendarDay(environment.today)
  }
}
