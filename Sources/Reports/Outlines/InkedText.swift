import Diagnostics
import Layouts

/// A phrase as a style shows it: its bytes, the emphasis of each, and where a line may break.
///
/// Everything lies in flat arrays, because a report has thousands of words and each would
/// otherwise be a string of its own.
struct InkedText {
  /// The text as UTF-8, no-break spaces already spelled as plain ones.
  private(set) var bytes: [UInt8] = []
  /// The offsets of the spaces at which a line may break, rising.
  private(set) var breaks: [Int] = []
  /// The emphasis of each byte.
  private(set) var emphases: [Emphasis] = []

  /// Creates a text without anything in it.
  init() {}

  /// Creates the text of a phrase; what a terminal would obey is spelled out.
  init(_ phrase: Phrase, in style: TextStyle) {
    for span in phrase.spans {
      switch span {
      case .text(let text, let emphasis):
        let shown = style.glyphs == .ascii ? text.visible.typewrittenBetweenSpaces : text.visible
        append(breaking: shown, emphasis)
      case .marks(let numbers):
        // The space before a mark never breaks, so that no line begins with one.
        append(" [" + numbers.map(String.init).joined(separator: ",") + "]", .quiet)
      }
    }
  }

  /// The words between the breaks, as ranges of bytes; some may be empty.
  var words: some Sequence<Range<Int>> {
    (0...breaks.count).lazy.map { index in
      let start = index > 0 ? breaks[index - 1] + 1 : 0
      return start..<(index < breaks.count ? breaks[index] : bytes.count)
    }
  }

  /// The columns of the whole text.
  var width: Int { width(of: bytes.indices) }

  /// Returns the columns of a part.
  func width(of range: Range<Int>) -> Int {
    // Controls have been spelled out, so a byte of ASCII is a column.
    if bytes[range].allSatisfy({ $0 < 0x80 }) { return range.count }
    return String(decoding: bytes[range], as: UTF8.self).displayWidth
  }

  /// Returns the text of a part.
  func characters(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Appends a text in which no line breaks.
  mutating func append(_ text: String, _ emphasis: Emphasis) {
    bytes.append(contentsOf: text.utf8)
    emphases.append(contentsOf: repeatElement(emphasis, count: bytes.count - emphases.count))
  }

  /// Appends a part of another text.
  mutating func append(_ range: Range<Int>, of other: InkedText) {
    bytes.append(contentsOf: other.bytes[range])
    emphases.append(contentsOf: other.emphases[range])
  }

  /// Returns the text with its emphasis, without the spaces at its end.
  func line(in style: TextStyle) -> String {
    let end = (bytes.lastIndex { $0 != UInt8(ascii: " ") } ?? -1) + 1
    guard style.isColoured else { return characters(in: 0..<end) }
    var line = ""
    var start = 0
    while start < end {
      let emphasis = emphases[start]
      let next = emphases[start..<end].firstIndex { $0 != emphasis } ?? end
      line += style.text(characters(in: start..<next), emphasis)
      start = next
    }
    return line
  }

  private mutating func append(breaking text: String, _ emphasis: Emphasis) {
    var text = text
    text.withUTF8 { utf8 in
      bytes.reserveCapacity(bytes.count + utf8.count)
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte == UInt8(ascii: " ") { breaks.append(bytes.count) }
        let isNoBreakSpace =
          byte == 0xC2 && index + 1 < utf8.count && utf8[index + 1] == 0xA0
        bytes.append(isNoBreakSpace ? UInt8(ascii: " ") : byte)
        index += isNoBreakSpace ? 2 : 1
      }
    }
    emphases.append(contentsOf: repeatElement(emphasis, count: bytes.count - emphases.count))
  }
}

extension String {
  /// The text in ASCII spelling, with its no-break spaces kept apart from the plain ones.
  fileprivate var typewrittenBetweenSpaces: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return split(separator: "\u{A0}", omittingEmptySubsequences: false)
      .map { String($0).typewritten }.joined(separator: "\u{A0}")
  }
}
