import DesignDocuments
import Diagnostics
import Rubrics

extension CalendarDay {
  /// Returns the same day some months later, or the last day of that month when it has no such day.
  func adding(months: Int) -> CalendarDay {
    let total = year * 12 + month - 1 + months
    let yearAndMonth = "\((total / 12).digits(4))-\((total % 12 + 1).digits(2))"
    for day in stride(from: day, through: 1, by: -1) {
      if let result = CalendarDay("\(yearAndMonth)-\(day.digits(2))") { return result }
    }
    return self
  }
}
