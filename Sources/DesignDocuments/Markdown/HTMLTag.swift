import Layouts

/// An HTML tag at the beginning of a line.
struct HTMLTag {
  /// Its name in small letters.
  var name: String
  /// Whether it is an end tag.
  var isClosing: Bool
  /// Whether nothing follows it on the line.
  var isAlone: Bool

  /// The elements whose content is not Markdown up to their end tag, even across blank lines.
  static let raw = ["pre", "script", "style", "textarea"]

  /// The elements that begin an HTML block even within a paragraph (CommonMark 0.31, section 4.6).
  static let blocks: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]

  private static let longestName = 16

  /// Reads a tag, if there is one.
  init?(at start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var offset = start + 1
    isClosing = offset < end && bytes[offset] == ASCII.slash
    if isClosing { offset += 1 }
    let nameStart = offset
    guard offset < end, bytes[offset].isLetter else { return nil }
    while offset < end,
      bytes[offset].isLetter || bytes[offset].isDigit
        || bytes[offset] == ASCII.hyphen
    {
      offset += 1
    }
    let after = offset < end ? bytes[offset] : ASCII.greaterThan
    guard after == ASCII.greaterThan || after == ASCII.slash || after.isSpace else { return nil }
    name =
      offset - nameStart <= Self.longestName
      ? String(decoding: bytes[nameStart..<offset].map(\.lowercased), as: UTF8.self) : ""
    isAlone = Self.isComplete(
      from: offset, before: end, isClosing: isClosing, in: bytes)
  }

  /// Whether a tag goes on as CommonMark wants it, attribute by attribute, and nothing follows it.
  private static func isComplete(
    from start: Int, before end: Int, isClosing: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = start
    func skipSpace() { while offset < end, bytes[offset].isSpace { offset += 1 } }
    while true {
      let afterName = offset
      skipSpace()
      guard offset < end else { return false }
      if bytes[offset] == ASCII.slash, !isClosing {
        offset += 1
        guard offset < end, bytes[offset] == ASCII.greaterThan else { return false }
      }
      if bytes[offset] == ASCII.greaterThan {
        return bytes[(offset + 1)..<end].allSatisfy(\.isSpace)
      }
      guard !isClosing, offset > afterName, isNameStart(bytes[offset]) else { return false }
      while offset < end, isNamePart(bytes[offset]) { offset += 1 }
      let afterAttribute = offset
      skipSpace()
      guard offset < end, bytes[offset] == ASCII.equals else {
        offset = afterAttribute
        continue
      }
      offset += 1
      skipSpace()
      guard offset < end else { return false }
      let mark = bytes[offset]
      if mark == ASCII.doubleQuote || mark == ASCII.apostrophe {
        offset += 1
        while offset < end, bytes[offset] != mark { offset += 1 }
        guard offset < end else { return false }
        offset += 1
      } else {
        let valueStart = offset
        while offset < end, !endsUnquotedValue(bytes[offset]) { offset += 1 }
        guard offset > valueStart else { return false }
      }
    }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == ASCII.underscore || byte == ASCII.colon
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte.isDigit || byte == ASCII.fullStop || byte == ASCII.hyphen
  }

  private static func endsUnquotedValue(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == ASCII.doubleQuote || byte == ASCII.apostrophe || byte == ASCII.equals
      || byte == ASCII.lessThan || byte == ASCII.greaterThan || byte == ASCII.backtick
  }
}
