import Layouts

/// A line of a text with a mark under the place that a problem is about.
package struct Excerpt: Sendable, Hashable {
  /// The scalars shown on either side of the place.
  package static let reach = 32

  /// The number of the line, from 1.
  private let line: Int
  /// What stands on the line before the place, and from there on.
  private let before: String
  private let rest: String

  /// Takes the words around a place.
  ///
  /// - Parameters:
  ///   - line: The number of the line, from 1.
  ///   - before: What stands on the line before the place.
  ///   - rest: What stands on the line from the place on.
  package init(line: Int, before: String, rest: String) {
    func cut(_ text: some Collection<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(text))
    }
    self.line = line
    self.before = cut(before.unicodeScalars.suffix(Self.reach))
    self.rest = cut(rest.unicodeScalars.prefix(Self.reach))
  }

  /// The line and the mark below it, safe to print on a terminal, in ASCII where the text is.
  package var lines: [String] {
    let start = before.visible
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: start.displayWidth)
    return ["  \(number) | \(start)\(rest.visible)", "  \(margin) | \(indent)^"]
  }
}
