import Layouts

extension Outline {
  /// Things side by side: a column for each, a row for each property, words in every cell.
  struct Matrix: Sendable {
    /// The names of the things.
    var names: [String]
    /// The heading above the names of the properties, for formats that want one.
    var heading: String
    var rows: [Row]
    /// The heading of the remarks, where rows have any.
    var remarkHeading = ""

    /// A property.
    struct Row: Sendable {
      /// The name of the property.
      var label: Phrase
      /// What each thing says to it.
      var cells: [Phrase]
      /// What follows from the row, below it.
      var remark: Phrase = ""
    }

    /// The same as a table, for formats whose tables break lines by themselves.
    var table: Table {
      Table(
        [heading] + names, detail: remarkHeading,
        rows: rows.map { Table.Row(cells: [$0.label] + $0.cells, detail: $0.remark) })
    }
  }
}
