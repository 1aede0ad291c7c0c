/// A command line worth copying, and what it does.
package struct Example: Sendable, Hashable {
  /// The command line, with the program's name.
  package var line: String
  /// What it does, in one sentence.
  package var help: String

  package init(_ line: String, _ help: String) {
    self.line = line
    self.help = help
  }
}
