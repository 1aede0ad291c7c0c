import Layouts

/// The month of a price, or a day of it.
package struct PriceDate: Sendable, Hashable {
  /// The year, from 1 to 9999.
  package let year: Int
  /// The month, from 1 to 12.
  package let month: Int
  /// The day, where one is named.
  package let day: Int?

  /// Creates the date that a text spells as `YYYY-MM` or `YYYY-MM-DD`, or nothing when there is no such date.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      let areDigits = part.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard part.utf8.count == width, areDigits, let number = Int(part), number > 0 else {
        return nil
      }
      numbers.append(number)
    }
    guard numbers[1] <= 12 else { return nil }
    (year, month) = (numbers[0], numbers[1])
    day = numbers.count == 3 ? numbers[2] : nil
    if let day, day > Self.days(in: month, of: year) { return nil }
  }

  /// Returns how many months lie between the months of this date and of a later one.
  package func months(until later: PriceDate) -> Int {
    (later.year - year) * 12 + later.month - month
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PriceDate: CustomStringConvertible {
  /// The date as it was written.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let month = "\(padded(year, 4))-\(padded(month, 2))"
    return day.map { "\(month)-\(padded($0, 2))" } ?? month
  }
}
