import Layouts

extension Phrase {
  /// Returns the phrase broken into lines no wider than the style.
  ///
  /// Lines break at spaces and nowhere else, and a word wider than a line is cut. What a terminal
  /// would obey is spelled out.
  ///
  /// - Parameters:
  ///   - style: How the text looks.
  ///   - width: The columns of a line, indentation included; the style's unless given.
  ///   - first: What the first line begins with.
  ///   - rest: What every further line begins with; spaces as wide as `first` unless given.
  /// - Returns: The lines, at least one.
  func lines(
    in style: TextStyle, width: Int? = nil, first: Phrase = "", rest: Phrase? = nil
  ) -> [String] {
    let text = InkedText(self, in: style)
    var lines = LineBreaker(
      style: style, width: width ?? style.width, first: InkedText(first, in: style),
      rest: rest.map { InkedText($0, in: style) })
    for word in text.words { lines.append(word, of: text) }
    return lines.finished()
  }

  /// Returns the phrase on one line, however long.
  func line(in style: TextStyle) -> String {
    InkedText(self, in: style).line(in: style)
  }

  /// Returns the columns the phrase takes on one line.
  func displayWidth(in style: TextStyle) -> Int {
    InkedText(self, in: style).width
  }
}

/// Fills lines with words.
private struct LineBreaker {
  private let style: TextStyle
  private let width: Int
  private let hanging: InkedText
  private let hangingWidth: Int
  private var line: InkedText
  private var column: Int
  private var isFresh = true
  private var lines: [String] = []

  /// Begins the first line.
  init(style: TextStyle, width: Int, first: InkedText, rest: InkedText?) {
    self.style = style
    self.width = width
    line = first
    column = first.width
    if let rest {
      hanging = rest
      hangingWidth = rest.width
    } else {
      var spaces = InkedText()
      spaces.append(String(repeating: " ", count: column), .plain)
      hanging = spaces
      hangingWidth = column
    }
  }

  /// Puts a word on the line, or on the next.
  mutating func append(_ word: Range<Int>, of text: InkedText) {
    let room = text.width(of: word)
    if !isFresh, column + 1 + room > width { breakLine() }
    if !isFresh {
      line.append(" ", word.isEmpty ? .plain : text.emphases[word.lowerBound])
      column += 1
    }
    guard column + room > width else {
      line.append(word, of: text)
      column += room
      isFresh = false
      return
    }
    var start = word.lowerBound
    for character in text.characters(in: word) {
      let end = start + character.utf8.count
      if !isFresh, column + character.displayWidth > width { breakLine() }
      line.append(start..<end, of: text)
      column += character.displayWidth
      isFresh = false
      start = end
    }
  }

  /// Returns the lines, the unfinished one too.
  consuming func finished() -> [String] {
    lines.append(line.line(in: style))
    return lines
  }

  private mutating func breakLine() {
    lines.append(line.line(in: style))
    line = hanging
    column = hangingWidth
    isFresh = true
  }
}
