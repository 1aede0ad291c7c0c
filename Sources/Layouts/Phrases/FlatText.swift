/// A phrase laid flat, as wrapping needs it: its bytes, the emphasis of each, and where a line may
/// break.
///
/// Everything lies in flat arrays, because a report has thousands of words and each would
/// otherwise be a string of its own.
struct FlatText {
  /// The text as UTF-8, no-break spaces already spelled as plain ones.
  private(set) var bytes: [UInt8] = []
  /// The offsets of the spaces at which a line may break, rising.
  private(set) var breaks: [Int] = []
  private var emphases: [Emphasis] = []
  private var isASCII = true

  /// Creates the text of a phrase; what a terminal would obey is spelled out.
  init(_ phrase: Phrase, in glyphs: TextStyle.Glyphs) {
    for span in phrase.spans {
      switch span {
      case .text(let text, let emphasis):
        append(breaking: text.shown(in: glyphs))
        ink(emphasis)
      case .marks(let numbers):
        bytes += Phrase.text(ofMarks: numbers).utf8
        ink(.quiet)
      case .link(let text, _):
        append(breaking: text.shown(in: glyphs))
        ink(.plain)
      }
    }
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    // A space looks like the word it leads to.
    for (index, offset) in breaks.enumerated() {
      let next = word(index + 1)
      emphases[offset] = next.isEmpty ? .plain : emphases[next.lowerBound]
    }
  }

  /// The number of words between the breaks, at least one.
  var wordCount: Int { breaks.count + 1 }

  /// Returns the bytes of a word, which may be none.
  func word(_ index: Int) -> Range<Int> {
    let start = index > 0 ? breaks[index - 1] + 1 : 0
    return start..<(index < breaks.count ? breaks[index] : bytes.count)
  }

  /// Returns the columns of a part.
  func width(of range: Range<Int>) -> Int {
    // Controls have been spelled out, so a byte of ASCII is a column.
    if isASCII || bytes[range].allSatisfy({ $0 < 0x80 }) { return range.count }
    return characters(in: range).displayWidth
  }

  /// Returns the offset of the last no-break space of a part that leaves words before it which fit
  /// into some columns.
  func lastSpace(of range: Range<Int>, within columns: Int) -> Int? {
    range.dropFirst().dropLast().last { offset in
      bytes[offset] == UInt8(ascii: " ") && width(of: range.lowerBound..<offset) <= columns
    }
  }

  /// Returns the text of a part.
  func characters(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns a part as a phrase.
  func phrase(_ range: Range<Int>) -> Phrase {
    var spans: [Phrase.Span] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let emphasis = emphases[start]
      let end = emphases[start..<range.upperBound].firstIndex { $0 != emphasis } ?? range.upperBound
      spans.append(.text(characters(in: start..<end), emphasis))
      start = end
    }
    return Phrase(spans: spans)
  }

  /// Gives an emphasis to all bytes that have none yet.
  private mutating func ink(_ emphasis: Emphasis) {
    emphases.append(contentsOf: repeatElement(emphasis, count: bytes.count - emphases.count))
  }

  /// Appends a text in which lines may break at plain spaces.
  private mutating func append(breaking text: String) {
    var text = text
    text.withUTF8 { text in
      let start = bytes.count
      // A no-break space is the bytes C2 A0, so most texts have none and are taken as they are.
      guard text.contains(0xC2) else {
        bytes.append(contentsOf: text)
        // Words have about five letters.
        breaks.reserveCapacity(breaks.count + text.count / 5)
        for (offset, byte) in text.enumerated() where byte == UInt8(ascii: " ") {
          breaks.append(start + offset)
        }
        return
      }
      for byte in text {
        if byte == 0xA0, bytes.last == 0xC2 {
          bytes[bytes.count - 1] = UInt8(ascii: " ")
          continue
        }
        if byte == UInt8(ascii: " ") { breaks.append(bytes.count) }
        bytes.append(byte)
      }
    }
  }
}
