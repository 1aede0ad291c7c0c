import Layouts
import Reports
import Rubrics

/// The room a page is drawn in.
struct Canvas {
  /// The columns of a line.
  let columns: Int
  /// How generous to be with rows.
  let density: Sheet.Density
  /// What it is drawn for.
  let frame: Frame

  /// The columns of prose, which gets hard to read beyond some length.
  var prose: Int { min(columns, 76) }

  /// The empty line between parts, where there are rows for it.
  var gap: [Phrase] { density == .dense ? [] : [""] }

  /// Returns the sign before a line of a list.
  func marker(_ isFocused: Bool) -> Phrase {
    isFocused ? Phrase(frame.glyph("❯ ", "> "), .accent) : Phrase("  ")
  }

  /// The key hint for the arrows.
  var arrows: String { frame.glyph("↑↓", "Up/Down") }

  /// The key hint for going back.
  var back: String { frame.glyph("←", "Left") }

  /// The sign for an ellipsis.
  var ellipsis: String { frame.glyph("…", "...") }
}
