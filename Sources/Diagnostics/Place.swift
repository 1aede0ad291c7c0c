/// A position in a text somebody wrote.
package struct Place: Sendable, Hashable {
  /// The file as the user named it, or `-` for standard input.
  package var file: String
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1 in Unicode scalars.
  package var column: Int
  /// The JSON pointer to the value (RFC 6901), empty for the root or outside JSON.
  package var pointer: String

  /// Creates a position.
  package init(file: String, line: Int, column: Int, pointer: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.pointer = pointer
  }
}
