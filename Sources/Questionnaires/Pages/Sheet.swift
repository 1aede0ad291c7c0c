import Layouts
import Reports

/// What a page wants on the screen, before it is known how much of that fits.
struct Sheet {
  /// What is above the list and never scrolls.
  var head: [Phrase] = []
  /// The list.
  var body: [Phrase] = []
  /// The rows of the list that must be seen.
  var focus: Range<Int> = 0..<0
  /// The row of the list to begin with, for a list that is scrolled and has no focus.
  var offset: Int?
  /// What is below the list and never scrolls.
  var tail: [Phrase] = []
  /// The keys that work here, most important first.
  var keys: [KeyHint] = []

  /// How generous a page may be with rows.
  enum Density: CaseIterable {
    /// Everything on lines of its own, with empty lines between parts.
    case airy
    /// Empty lines between parts, but no explanations below a choice.
    case calm
    /// As few lines as possible.
    case dense
  }

  /// The rows it takes in full, without its keys.
  var height: Int { head.count + body.count + tail.count }

  /// Returns its lines in a number of rows, the list scrolled where it does not fit.
  func lines(rows: Int, frame: Frame) -> [Phrase] {
    guard height > rows else { return head + body + tail }
    let room = max(rows - head.count - tail.count, min(rows, focus.count + 2, 3))
    let window =
      offset.map { offset in
        let start = min(offset, max(0, body.count - room))
        return start..<min(start + room, body.count)
      } ?? Self.window(of: body.count, rows: room, around: focus)
    var list = Array(body[window])
    if window.lowerBound > 0, !focus.contains(window.lowerBound) {
      list[0] = more(window.lowerBound + 1, frame.glyph("↑", "^"))
    }
    if window.upperBound < body.count, !focus.contains(window.upperBound - 1) {
      list[list.count - 1] = more(body.count - window.upperBound + 1, frame.glyph("↓", "v"))
    }
    let left = max(0, rows - list.count)
    let tail = self.tail.suffix(max(0, min(self.tail.count, left - min(head.count, left))))
    return head.suffix(max(0, left - tail.count)) + list + tail
  }

  private func more(_ count: Int, _ arrow: String) -> Phrase {
    Phrase("    \(arrow) \(count) more", .quiet)
  }

  /// Returns which rows of a list to show so that the focus is among them, with a row to spare on both sides.
  static func window(of count: Int, rows: Int, around focus: Range<Int>) -> Range<Int> {
    guard count > rows else { return 0..<count }
    let spare = max(0, rows - focus.count) / 2
    let start = min(max(0, focus.lowerBound - spare), count - rows)
    return start..<(start + rows)
  }
}

/// A key and what it does, for the line at the foot of a page.
struct KeyHint: Hashable {
  /// The key as printed.
  var key: String
  /// What it does, in a word.
  var word: String

  init(_ key: String, _ word: String) {
    self.key = key
    self.word = word
  }
}

extension [KeyHint] {
  /// Returns the hints on one line, or on two where the terminal is narrow; the last of them give way.
  func lines(columns: Int, frame: Frame) -> [Phrase] {
    let gap = "   "
    var lines = [Phrase("")]
    for hint in self {
      let text = "\(frame.words(hint.key)) \(hint.word)"
      var line = lines.removeLast()
      if !line.isEmpty, line.width + gap.count + text.displayWidth > columns {
        lines.append(line)
        guard lines.count < (columns < 76 ? 2 : 1) else { return lines }
        line = ""
      }
      lines.append(line + Phrase((line.isEmpty ? "" : gap) + text, .quiet))
    }
    return lines
  }
}
