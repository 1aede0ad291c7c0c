/// One of the values an option or an operand accepts.
package struct AllowedValue: Sendable, Hashable {
  /// The value as it is typed.
  package var name: String
  /// What it means, in one line.
  package var help: String?

  package init(_ name: String, help: String? = nil) {
    self.name = name
    self.help = help
  }
}
