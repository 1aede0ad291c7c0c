import Diagnostics

/// Where a text stops being JSON, and what would have made it JSON.
struct JSONSyntaxError: Error {
  /// The offset of the first byte that does not fit.
  var offset: Int
  /// What is wrong there; without one, the message names what stands there instead.
  var fault: String?
  /// What could stand there.
  var expected: String?
  /// What to do about it.
  var remedy: String?

  /// Creates an error that names what stands at the offset beside what could.
  init(expected: String, at offset: Int, remedy: String? = nil) {
    self.offset = offset
    self.expected = expected
    self.remedy = remedy
  }

  /// Creates an error with a wording of its own.
  init(_ fault: String, at offset: Int, remedy: String? = nil) {
    self.offset = offset
    self.fault = fault
    self.remedy = remedy
  }

  /// Returns the report.
  func problem(in source: JSONSource) -> Problem {
    let text = source.bytes
    var finder = PlaceFinder(source)
    let (line, column) = finder.lineAndColumn(of: offset)
    let message =
      fault ?? "expected \(expected ?? "something else"), saw \(Self.sight(in: text, at: offset))"
    return Problem(
      at: Place(file: source.name, line: line, column: column), message,
      remedy: remedy ?? Self.advice(on: text[offset...]),
      excerpt: Self.excerpt(of: text, at: offset, line: line))
  }

  /// Returns the line of an offset, of which no more is read than is shown.
  private static func excerpt(of text: TextBytes, at offset: Int, line: Int) -> Excerpt {
    // A scalar takes at most four bytes.
    let reach = 4 * Excerpt.reach
    let end = min(offset, text.count)
    let before = text[max(0, end - reach)..<end]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
    let rest = text[end..<min(text.count, end + reach)].prefix { $0 != UInt8(ascii: "\n") }
    func words(_ bytes: some Collection<UInt8>) -> String {
      // Bytes cut off at either end belong to a scalar that would not be shown anyway.
      String(decoding: bytes, as: UTF8.self)
    }
    return Excerpt(
      line: line, before: words(text[start..<end].drop { $0 & 0xC0 == 0x80 }), rest: words(rest))
  }

  /// Returns a name for what stands at an offset: a word, a character or the end.
  private static func sight(in text: TextBytes, at offset: Int) -> String {
    guard offset < text.count else { return "the end of the text" }
    let rest = text[offset...]
    let word = rest.prefix(while: isWordPart)
    if !word.isEmpty { return String(decoding: word, as: UTF8.self).quoted }
    let character = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.prefix(1)
    return String(String.UnicodeScalarView(character)).quoted
  }

  /// Returns the advice that belongs to a well-known mistake.
  private static func advice(on rest: Slice<TextBytes>) -> String? {
    let word = String(decoding: rest.prefix(64).prefix(while: isWordPart), as: UTF8.self)
    switch word.lowercased() {
    case "true", "false", "null": return "write \(word.lowercased()), in lower case"
    case "none", "nil", "undefined": return "write null"
    case "nan", "infinity": return "JSON has no such number"
    default: break
    }
    switch rest.first {
    case UInt8(ascii: "'"): return "write strings in double quotes"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return "remove the comment; JSON has none"
    case UInt8(ascii: "+"): return "write the number without a plus sign"
    case UInt8(ascii: "."): return "write a digit before the decimal point"
    default: return nil
    }
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
