import Diagnostics
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
    let first = Run(first.words(in: style))
    let hanging =
      rest.map { Run($0.words(in: style)) }
      ?? Run(pieces: [Piece(String(repeating: " ", count: first.width), .plain)])
    let width = width ?? style.width
    var lines: [String] = []
    var line = first
    var isFresh = true
    func breakLine() {
      lines.append(line.text(in: style))
      line = hanging
      isFresh = true
    }
    for word in words(in: style) {
      if !isFresh, line.width + 1 + word.width > width { breakLine() }
      if !isFresh { line.append(Piece(" ", word.pieces.first?.emphasis ?? .plain)) }
      if line.width + word.width <= width {
        for piece in word.pieces { line.append(piece) }
        isFresh = false
        continue
      }
      for piece in word.pieces {
        for character in piece.text {
          if !isFresh, line.width + character.displayWidth > width { breakLine() }
          line.append(Piece(String(character), piece.emphasis))
          isFresh = false
        }
      }
    }
    lines.append(line.text(in: style))
    return lines
  }

  /// Returns the phrase on one line, however long.
  func line(in style: TextStyle) -> String {
    Run(words(in: style)).text(in: style)
  }

  /// Returns the columns the phrase takes on one line.
  func displayWidth(in style: TextStyle) -> Int {
    Run(words(in: style)).width
  }

  /// Returns what stands between the spaces at which a line may break.
  private func words(in style: TextStyle) -> [Run] {
    var words: [Run] = []
    var word = Run()
    for span in spans {
      switch span {
      case .text(let text, let emphasis):
        let shown = style.glyphs == .ascii ? text.visible.typewrittenBetweenSpaces : text.visible
        for (index, part) in shown.split(
          separator: " ", omittingEmptySubsequences: false
        ).enumerated() {
          if index > 0 {
            words.append(word)
            word = Run()
          }
          if !part.isEmpty { word.append(Piece(part.withPlainSpaces, emphasis)) }
        }
      case .marks(let numbers):
        // The space before a mark never breaks, so that no line begins with one.
        word.append(
          Piece(" [" + numbers.map(String.init).joined(separator: ",") + "]", .quiet))
      }
    }
    return words + [word]
  }
}

/// A stretch of characters of one emphasis.
private struct Piece {
  var text: String
  var emphasis: Emphasis

  init(_ text: String, _ emphasis: Emphasis) {
    self.text = text
    self.emphasis = emphasis
  }
}

/// Pieces that stand side by side.
private struct Run {
  private(set) var pieces: [Piece] = []
  private(set) var width = 0

  init(pieces: [Piece] = []) {
    for piece in pieces { append(piece) }
  }

  /// Joins words with single spaces.
  init(_ words: [Run]) {
    for (index, word) in words.enumerated() {
      if index > 0 { append(Piece(" ", word.pieces.first?.emphasis ?? .plain)) }
      for piece in word.pieces { append(piece) }
    }
  }

  mutating func append(_ piece: Piece) {
    width += piece.text.displayWidth
    if let last = pieces.indices.last, pieces[last].emphasis == piece.emphasis {
      pieces[last].text += piece.text
    } else {
      pieces.append(piece)
    }
  }

  func text(in style: TextStyle) -> String {
    var pieces = pieces
    while var last = pieces.popLast() {
      while last.text.last == " " { last.text.removeLast() }
      guard last.text.isEmpty else {
        pieces.append(last)
        break
      }
    }
    return pieces.reduce("") { $0 + style.text($1.text, $1.emphasis) }
  }
}

extension StringProtocol {
  /// The text with its no-break spaces as plain ones.
  fileprivate var withPlainSpaces: String {
    guard utf8.contains(0xA0) else { return String(self) }
    return String(map { $0 == "\u{A0}" ? " " : $0 })
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
