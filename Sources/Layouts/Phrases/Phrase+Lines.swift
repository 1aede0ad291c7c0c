extension Phrase {
  /// Returns the phrase broken into lines: the one wrapper of reports, questionnaires and help.
  ///
  /// Lines break at spaces and nowhere else, and a word wider than a line is cut. What a terminal
  /// would obey is spelled out.
  ///
  /// - Parameters:
  ///   - style: How the text looks.
  ///   - width: The columns of a line, indentation included; the style's unless given.
  ///   - first: What the first line begins with.
  ///   - rest: What every further line begins with; spaces as wide as `first` unless given.
  /// - Returns: The lines, at least one, without spaces at their ends.
  package func lines(
    in style: TextStyle, width: Int? = nil, first: Phrase = "", rest: Phrase? = nil
  ) -> [Phrase] {
    let first = first.shown(in: style.glyphs)
    var breaker = LineBreaker(
      text: FlatText(self, in: style.glyphs), width: width ?? style.width, first: first,
      rest: (rest ?? .spaces(first.width)).shown(in: style.glyphs))
    return breaker.lines()
  }

  /// Returns the phrase in the characters at hand: source marks in words, no-break spaces as they
  /// are printed, and spelled out what a terminal would obey.
  package func shown(in glyphs: TextStyle.Glyphs) -> Phrase {
    let isShown = spans.allSatisfy { span in
      if case .text(let text, _) = span { text.isPlain } else { false }
    }
    guard !isShown else { return self }
    return spans.reduce(into: "") { phrase, span in
      switch span {
      case .text(let text, let emphasis):
        phrase += Phrase(text.shown(in: glyphs).breakable, emphasis)
      case .marks(let numbers): phrase += Phrase(Self.text(ofMarks: numbers), .quiet)
      case .link(let text, _): phrase += Phrase(text.shown(in: glyphs).breakable)
      }
    }
  }

  /// Returns the phrase on one line, however long, as a terminal takes it.
  package func text(in style: TextStyle) -> Escaped<Terminal> {
    shown(in: style.glyphs).trimmed.spans.reduce(into: "" as Escaped<Terminal>) { line, span in
      guard case .text(let text, let emphasis) = span else { return }
      line += style.text(Escaped(text), emphasis)
    }.withoutLogCommands
  }

  /// Returns the columns the phrase takes on one line.
  package func displayWidth(in style: TextStyle) -> Int { shown(in: style.glyphs).width }

  /// The space before a mark never breaks, so that no line begins with one.
  static func text(ofMarks numbers: [Int]) -> String {
    " [" + numbers.map(String.init).joined(separator: ",") + "]"
  }
}

extension [Phrase] {
  /// Returns the lines as a terminal takes them, each of them ended.
  package func text(in style: TextStyle) -> Escaped<Terminal> {
    reduce(into: "") { text, line in
      text += line.text(in: style)
      text += "\n"
    }
  }
}

extension String {
  /// Returns the text spelled with the characters at hand; no-break spaces stay apart from plain ones.
  func shown(in glyphs: TextStyle.Glyphs) -> String {
    let safe = visible
    guard glyphs == .ascii, !safe.isPlain else { return safe }
    return safe.split(separator: "\u{A0}", omittingEmptySubsequences: false)
      .map { String($0).typewritten }.joined(separator: "\u{A0}")
  }

  /// The text with its no-break spaces as plain ones.
  fileprivate var breakable: String {
    guard utf8.contains(0xC2) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      // The first of the two bytes of a no-break space never stands within another character.
      if byte == 0xA0, bytes.last == 0xC2 {
        bytes[bytes.count - 1] = UInt8(ascii: " ")
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Breaks a text into lines.
///
/// The words of a line lie side by side in the text, so only the ends of lines are moved.
private struct LineBreaker {
  private let text: FlatText
  private let width: Int
  private let rest: Phrase
  private let restWidth: Int
  /// What the line begins with.
  private var indentation: Phrase
  /// What is on the line behind that.
  private var content = 0..<0
  private var column: Int
  private var isFresh = true
  private var ended: [Phrase] = []

  init(text: FlatText, width: Int, first: Phrase, rest: Phrase) {
    self.text = text
    self.width = width
    self.rest = rest
    restWidth = rest.width
    indentation = first
    column = first.width
  }

  /// Returns the lines, at least one.
  mutating func lines() -> [Phrase] {
    for index in 0..<text.wordCount { append(text.word(index)) }
    endLine()
    return ended
  }

  private mutating func append(_ word: Range<Int>) {
    let room = text.width(of: word)
    if !isFresh {
      if column + 1 + room > width { breakLine(before: word.lowerBound) } else { column += 1 }
    }
    guard column + room > width else {
      extend(to: word.upperBound, by: room)
      return
    }
    var word = word
    // Where not everything fits that belongs together, it parts between words before it does within one.
    while let space = text.lastSpace(of: word, within: width - column) {
      extend(to: space, by: text.width(of: word.lowerBound..<space))
      word = (space + 1)..<word.upperBound
      breakLine(before: word.lowerBound)
      guard column + text.width(of: word) > width else { break }
    }
    guard column + text.width(of: word) > width else {
      extend(to: word.upperBound, by: text.width(of: word))
      return
    }
    var end = word.lowerBound
    for character in text.characters(in: word) {
      let room = character.displayWidth
      // Even a line without room takes one character, so that every turn makes progress.
      if !isFresh, column + room > width { breakLine(before: end) }
      end += character.utf8.count
      extend(to: end, by: room)
    }
  }

  private mutating func extend(to end: Int, by columns: Int) {
    content = content.lowerBound..<end
    column += columns
    isFresh = false
  }

  private mutating func breakLine(before start: Int) {
    endLine()
    indentation = rest
    content = start..<start
    column = restWidth
    isFresh = true
  }

  private mutating func endLine() {
    ended.append((indentation + text.phrase(content)).trimmed)
  }
}
