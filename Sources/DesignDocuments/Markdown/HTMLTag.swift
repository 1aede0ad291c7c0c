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
    isAlone = Self.closes(from: offset, before: end, in: bytes)
  }

  private static func closes(
    from start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = start
    var quote: UInt8?
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == ASCII.doubleQuote || byte == ASCII.apostrophe {
        quote = byte
      } else if byte == ASCII.lessThan {
        return false
      } else if byte == ASCII.greaterThan {
        return bytes[offset..<end].allSatisfy(\.isSpace)
      }
    }
    return false
  }
}
