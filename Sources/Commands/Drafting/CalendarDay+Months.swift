import DesignDocuments
import Layouts
import Rubrics

extension CalendarDay {
  /// Returns the same day some months later, or the last day of that month when it has no such day.
  func adding(months: Int) -> CalendarDay {
    let total = year * 12 + month - 1 + months
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let yearAndMonth = "\(padded(total / 12, to: 4))-\(padded(total % 12 + 1, to: 2))"
    for day in stride(from: day, through: 1, by: -1) {
      if let result = CalendarDay("\(yearAndMonth)-\(padded(day, to: 2))") { return result }
    }
    return self
  }
}
