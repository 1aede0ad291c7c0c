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
    let first = first.letters(in: style)
    let hanging =
      rest?.letters(in: style) ?? Array(repeating: Letter.space, count: first.displayWidth)
    let width = width ?? style.width
    var lines: [[Letter]] = []
    var line = first
    var column = first.displayWidth
    var isFresh = true
    func breakLine() {
      lines.append(line)
      line = hanging
      column = hanging.displayWidth
      isFresh = true
    }
    for word in letters(in: style).split(separator: .breakable) {
      let room = word.displayWidth
      if !isFresh, column + 1 + room > width { breakLine() }
      if !isFresh {
        line.append(Letter(character: " ", emphasis: word.first?.emphasis ?? .plain))
        column += 1
      }
      for letter in word {
        let room = letter.character.displayWidth
        if !isFresh, column + room > width { breakLine() }
        line.append(letter)
        column += room
        isFresh = false
      }
    }
    lines.append(line)
    return lines.map { $0.text(in: style) }
  }

  /// Returns the phrase on one line, however long.
  func line(in style: TextStyle) -> String {
    letters(in: style).map { $0.isBreakable ? .space : $0 }.text(in: style)
  }

  /// Returns the columns the phrase takes on one line.
  func displayWidth(in style: TextStyle) -> Int {
    letters(in: style).reduce(0) { $0 + max($1.isBreakable ? 1 : 0, $1.character.displayWidth) }
  }

  private func letters(in style: TextStyle) -> [Letter] {
    spans.flatMap { span -> [Letter] in
      switch span {
      case .text(let text, let emphasis):
        return text.visible.flatMap { character -> [Letter] in
          switch character {
          case " ": [.breakable]
          case "\u{A0}": [Letter(character: " ", emphasis: emphasis)]
          case _ where style.glyphs == .ascii:
            String(character).typewritten.map { Letter(character: $0, emphasis: emphasis) }
          default: [Letter(character: character, emphasis: emphasis)]
          }
        }
      case .marks(let numbers):
        let text = " [" + numbers.map(String.init).joined(separator: ",") + "]"
        return text.map { Letter(character: $0, emphasis: .quiet) }
      }
    }
  }
}

/// A character with its emphasis; a space is one of its own unless lines may break there.
private struct Letter: Equatable {
  var character: Character
  var emphasis: Emphasis

  static let space = Letter(character: " ", emphasis: .plain)
  /// A line feed cannot come from text, where it is spelled out.
  static let breakable = Letter(character: "\n", emphasis: .plain)

  var isBreakable: Bool { self == .breakable }
}

extension Sequence<Letter> {
  fileprivate var displayWidth: Int { reduce(0) { $0 + $1.character.displayWidth } }

  fileprivate func text(in style: TextStyle) -> String {
    var letters = Array(self)
    while letters.last?.character == " " { letters.removeLast() }
    var text = ""
    var run = ""
    var emphasis = Emphasis.plain
    for letter in letters {
      if letter.emphasis != emphasis {
        text += style.text(run, emphasis)
        (run, emphasis) = ("", letter.emphasis)
      }
      run.append(letter.character)
    }
    return text + style.text(run, emphasis)
  }
}
