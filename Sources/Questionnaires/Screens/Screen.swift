package import Reports

/// What the terminal shows below the lines that are already part of its past.
package struct Screen: Sendable, Hashable {
  /// The lines, from above.
  package var lines: [ScreenLine]

  /// Creates a screen.
  package init(_ lines: [ScreenLine] = []) {
    self.lines = lines
  }

  /// Returns the lines as a terminal takes them.
  package func text(in style: TextStyle) -> [String] {
    lines.map { $0.text(in: style) }
  }
}
