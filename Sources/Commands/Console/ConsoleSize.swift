/// The size of a terminal.
package struct ConsoleSize: Sendable, Equatable {
  /// The columns.
  package var columns: Int
  /// The rows.
  package var rows: Int

  /// Creates a size.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
