/// How text for people looks: its width, its characters and whether it is coloured.
package struct TextStyle: Sendable, Hashable {
  /// The characters a text may use.
  package enum Glyphs: String, Sendable, CaseIterable {
    /// Arrows, box drawing and typographic quotes.
    case unicode
    /// Nothing but ASCII, as far as the rubric's own words allow.
    case ascii
  }

  /// The columns of a line.
  package var width: Int
  /// The characters to use.
  package var glyphs: Glyphs
  /// Whether emphasis may use escape sequences.
  package var isColoured: Bool

  /// Creates a style.
  ///
  /// - Parameters:
  ///   - width: The columns at hand; prose keeps between 40 and 120 of them.
  ///   - glyphs: The characters to use.
  ///   - isColoured: Whether emphasis may use escape sequences.
  package init(width: Int = 80, glyphs: Glyphs = .unicode, isColoured: Bool = false) {
    self.width = min(max(width, 40), 120)
    self.glyphs = glyphs
    self.isColoured = isColoured
  }

  /// Returns one of two spellings of a sign, by the characters at hand.
  package func glyph(_ unicode: String, ascii: String) -> String {
    glyphs == .unicode ? unicode : ascii
  }

  /// Returns the text with emphasis, which is taken back at its end.
  package func text(_ text: Escaped<Terminal>, _ emphasis: Emphasis) -> Escaped<Terminal> {
    guard isColoured, let code = emphasis.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
