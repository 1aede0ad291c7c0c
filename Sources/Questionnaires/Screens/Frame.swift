import Diagnostics
package import Layouts

/// What a screen is drawn for: the size of the terminal, its characters and colours.
package struct Frame: Sendable, Hashable {
  /// The columns of the terminal.
  package var columns: Int
  /// The rows of the terminal.
  package var rows: Int
  /// The characters to use.
  package var glyphs: TextStyle.Glyphs
  /// Whether emphasis may use escape sequences.
  package var isColoured: Bool

  /// Creates a frame; a terminal that claims to be smaller than 20 by 5 is taken for one of that size.
  package init(
    columns: Int = 80, rows: Int = 24, glyphs: TextStyle.Glyphs = .unicode,
    isColoured: Bool = false
  ) {
    self.columns = max(columns, 20)
    self.rows = max(rows, 5)
    self.glyphs = glyphs
    self.isColoured = isColoured
  }

  /// The columns a line may fill: the last one stays empty, because terminals differ in when they wrap.
  var room: Int { columns - 1 }

  /// The most lines a screen may have: with one row to spare, the first of them never scrolls away.
  var height: Int { rows - 1 }

  /// How text looks in the frame.
  package var style: TextStyle { TextStyle(width: columns, glyphs: glyphs, isColoured: isColoured) }

  /// Returns one of two spellings of a sign, by the characters at hand.
  func glyph(_ unicode: String, _ ascii: String) -> String {
    glyphs == .unicode ? unicode : ascii
  }

  /// Returns words of the rubric as the frame can show them: safe for a terminal, in its characters.
  func words(_ text: String) -> String {
    let safe = text.visible
    return glyphs == .unicode ? safe : safe.typewritten
  }
}
