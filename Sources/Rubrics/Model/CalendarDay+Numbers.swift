extension CalendarDay {
  private static let firstNumber = number(year: 1, month: 1, day: 1)
  private static let lastNumber = number(year: 9999, month: 12, day: 31)

  /// The days since 1970-01-01.
  package var number: Int { Self.number(year: year, month: month, day: day) }

  /// Creates the day so many days after 1970-01-01; what lies beyond the years from 1 to 9999 is the first or the last day.
  package init(number: Int) {
    // Years begin in March, so that the odd day of a leap year is the last (Hinnant, "chrono-compatible
    // low-level date algorithms").
    let shifted = min(max(number, Self.firstNumber), Self.lastNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  }

  /// Creates the day in UTC of a moment in seconds since the beginning of 1970.
  package init(seconds: Int) {
    self.init(number: seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0))
  }

  /// Creates a day by its date; days beyond the end of the month lie in the next.
  package init(year: Int, month: Int, day: Int) {
    self.init(number: Self.number(year: year, month: month, day: day))
  }

  /// Returns the day so many days later.
  package func advanced(by days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
