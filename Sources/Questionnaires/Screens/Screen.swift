package import Layouts

/// What the terminal shows below the lines that are already part of its past.
package struct Screen: Sendable, Hashable {
  /// The lines, from above.
  package var lines: [Phrase] = []

  /// Returns the lines as a terminal takes them.
  package func text(in style: TextStyle) -> [Escaped<Terminal>] {
    lines.map { $0.text(in: style) }
  }
}
