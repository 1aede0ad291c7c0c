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

  /// Finds the last `until` with a word after it that begins with a digit.
  private static func until(in bytes: [UInt8], from start: Int) -> (before: Int, start: Int)? {
    let word = "until".utf8
    var offset = bytes.count - word.count - 1
    while offset >= start {
      if bytes[offset..<offset + word.count].elementsEqual(word),
        offset == start || bytes[offset - 1].isSpace || bytes[offset - 1] == ASCII.comma
      {
        var day = offset + word.count
        while day < bytes.count, bytes[day].isSpace { day += 1 }
        if day < bytes.count, day > offset + word.count, bytes[day].isDigit {
          var before = offset
          while before > start, bytes[before - 1].isSpace || bytes[before - 1] == ASCII.comma {
            before -= 1
          }
          return (before, day)
        }
      }
      offset -= 1
    }
    return nil
  }

  /// Returns where the word of a day ends: a comment may follow it.
  private static func dayEnd(in bytes: [UInt8], from start: Int) -> Int {
    for offset in start..<bytes.count
    where bytes[offset] == ASCII.hash && bytes[offset - 1].isSpace {
      return offset
    }
    return bytes.count
  }

  /// Whether it still holds on a day; one without a last day always does.
  package func holds(on day: CalendarDay) -> Bool {
    guard let until else { return true }
    guard let last = CalendarDay(until.value) else { return false }
    return day <= last
  }
}
