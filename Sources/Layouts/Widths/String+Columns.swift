extension String {
  /// Returns the longest beginning that fits into a number of columns, at least one character.
  package func prefix(columns: Int) -> String {
    var width = 0
    var end = startIndex
    while end < endIndex {
      width += self[end].displayWidth
      if width > columns, end > startIndex { break }
      end = index(after: end)
    }
    return String(self[..<end])
  }

  /// Returns spaces at which no line breaks.
  package static func spaces(_ columns: Int) -> String {
    String(repeating: "\u{A0}", count: Swift.max(0, columns))
  }

  /// Returns the text padded with spaces to a number of columns, or unchanged when it is wider.
  package func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }

  /// Returns the text behind spaces that fill it to a number of columns, or unchanged when it is wider.
  package func flushRight(in columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - displayWidth)) + self
  }

  /// The text without the spaces at its end.
  var trimmingTrailingSpaces: String {
    guard utf8.last == UInt8(ascii: " ") else { return self }
    var text = unicodeScalars
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text with spaces at which no line breaks.
  package var unbroken: String {
    guard utf8.contains(UInt8(ascii: " ")) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == " " ? "\u{A0}" : $0 }))
  }
}
