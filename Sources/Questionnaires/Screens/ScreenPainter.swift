package import Layouts

/// Turns one screen into the next with as few words to the terminal as possible.
///
/// Nothing but the lines that differ is written, in place and without a second screen, so that what was said before
/// stays where it is and can be scrolled back to. Between two paintings the cursor rests, hidden,
/// at the beginning of the screen: whatever a terminal does to the lines below when its size
/// changes, that place stays known.
package struct ScreenPainter: Sendable {
  private var shown: [Escaped<Terminal>] = []

  /// Creates a painter that has shown nothing yet.
  package init() {}

  /// What takes the terminal over: no cursor, and pasted text marked as such.
  package static let entrance: Escaped<Terminal> = "\u{1B}[?2004h\u{1B}[?25l"

  /// What gives the terminal back.
  package static let exit: Escaped<Terminal> = "\u{1B}[?2004l\u{1B}[?25h"

  /// Returns what changes the terminal to a new screen.
  ///
  /// - Parameters:
  ///   - remarks: Lines that go above the screen and are never touched again.
  ///   - screen: The lines of the screen; at most one fewer than the terminal has rows.
  /// - Returns: Text and control sequences; nothing when nothing differs.
  package mutating func paint(
    _ remarks: [Escaped<Terminal>] = [], _ screen: [Escaped<Terminal>]
  ) -> Escaped<Terminal> {
    let lines = remarks + screen
    var pen = Pen(bottom: max(shown.count, 1) - 1)
    for (row, line) in lines.enumerated() where row >= shown.count || shown[row] != line {
      pen.move(to: row)
      pen.write(line, over: row < shown.count ? shown[row] : "")
    }
    if lines.count < shown.count {
      pen.move(to: lines.count)
      pen.eraseBelow()
    }
    shown = screen
    guard pen.hasWritten || !remarks.isEmpty else { return "" }
    pen.move(to: remarks.count)
    // Terminals that know the marks show all of it at once; the others ignore them.
    return "\u{1B}[?2026h\(pen.text)\u{1B}[?2026l"
  }

  /// Returns what takes the screen away and leaves the cursor where it began.
  package mutating func erase() -> Escaped<Terminal> {
    shown = []
    return "\r\u{1B}[J"
  }
}

/// The cursor, moved by relative steps from the beginning of the screen.
private struct Pen {
  /// The lowest row that exists; those below must be made by line feeds.
  var bottom: Int
  private(set) var text: Escaped<Terminal> = ""
  private(set) var hasWritten = false
  private var row = 0

  init(bottom: Int) {
    self.bottom = bottom
  }

  mutating func move(to target: Int) {
    let reachable = min(target, bottom)
    if reachable > row { text += "\u{1B}[\(reachable - row)B" }
    if reachable < row { text += "\u{1B}[\(row - reachable)A" }
    text += "\r"
    if target > bottom {
      text += Escaped(trusted: String(repeating: "\n", count: target - bottom))
      bottom = target
    }
    row = target
  }

  mutating func write(_ line: Escaped<Terminal>, over old: Escaped<Terminal>) {
    text += line
    if !old.isEmpty { text += "\u{1B}[K" }
    hasWritten = true
  }

  mutating func eraseBelow() {
    text += "\u{1B}[J"
    hasWritten = true
  }
}
