package import Rubrics

/// A finding that a document's authors accept, written `CHECK -- reason, until YYYY-MM-DD`.
package struct Acceptance: Sendable, Hashable {
  /// The id of the check, or of the prerequisite, question or piece of advice it speaks of.
  package var name: Located<String>
  /// Why it is accepted.
  package var reason: String?
  /// The last day on which it is accepted, as written.
  package var until: Located<String>?

  /// Reads an acceptance; whatever is missing stays empty.
  package init(_ text: Located<String>) {
    let bytes = Array(text.value.utf8)
    func part(_ range: Range<Int>) -> Located<String> {
      .trimmed(bytes[range], of: text)
    }
    var nameEnd = 0
    while nameEnd < bytes.count, !bytes[nameEnd].isSpace { nameEnd += 1 }
    name = part(0..<nameEnd).plain
    var start = nameEnd
    while start < bytes.count, bytes[start].isSpace || bytes[start] == ASCII.hyphen { start += 1 }
    var end = bytes.count
    if let day = Self.until(in: bytes, from: start) {
      until = part(day.start..<Self.dayEnd(in: bytes, from: day.start)).plain
      end = day.before
    }
    let words = part(start..<max(start, end)).value
    reason = words.isEmpty ? nil : words
  }

  /// The words before a last day.
  private static let limits = ["until", "till", "til", "expires", "expiring", "bis"].map {
    Array($0.utf8)
  }

  /// Finds the last word for a last day behind which a year or a day follows, however that is written.
  ///
  /// What is said to wait for something else, such as "until the vendor answers", names no day.
  private static func until(in bytes: [UInt8], from start: Int) -> (before: Int, start: Int)? {
    for offset in (start..<max(start, bytes.count)).reversed() {
      guard offset == start || !(bytes[offset - 1].isLetter || bytes[offset - 1] >= 0x80),
        let word = limits.first(where: { bytes[offset...].starts(with: $0) })
      else { continue }
      var day = offset + word.count
      while day < bytes.count, bytes[day].isSpace { day += 1 }
      guard day > offset + word.count, day < bytes.count else { continue }
      let isDay = bytes[day].isDigit
      let namesYear = bytes[day...].split { !$0.isDigit }.contains { $0.count == 4 }
      guard isDay || namesYear else { continue }
      var before = offset
      while before > start,
        bytes[before - 1].isSpace || marksBeforeLimit.contains(bytes[before - 1])
      {
        before -= 1
      }
      return (before, day)
    }
    return nil
  }

  private static let marksBeforeLimit: [UInt8] = [
    ASCII.comma, ASCII.leftParenthesis, UInt8(ascii: ";"),
  ]

  /// Returns where the words of a day end: a bracket may close behind them, and a comment may follow.
  private static func dayEnd(in bytes: [UInt8], from start: Int) -> Int {
    var end =
      (start..<bytes.count).first { bytes[$0] == ASCII.hash && bytes[$0 - 1].isSpace }
      ?? bytes.count
    while end > start, bytes[end - 1].isSpace || bytes[end - 1] == ASCII.rightParenthesis {
      end -= 1
    }
    return end
  }

  /// Whether it still holds on a day; one without a last day always does.
  package func holds(on day: CalendarDay) -> Bool {
    guard let until else { return true }
    guard let last = CalendarDay(until.value) else { return false }
    return day <= last
  }
}
