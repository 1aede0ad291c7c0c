import Layouts

extension Outline {
  /// A table whose last column is prose.
  struct Table: Sendable {
    /// A column.
    struct Column: Sendable {
      var heading: String
      /// Whether its cells hold numbers, which stand flush right.
      var isNumeric = false
    }

    /// A row.
    struct Row: Sendable {
      /// A cell for each column.
      var cells: [Phrase]
      /// More about the row: below it in text, a column of its own in Markdown.
      var detail: Phrase = ""
    }

    /// What stands in a cell with nothing to say.
    static let blank: Phrase = "·"

    var columns: [Column]
    /// The heading of the column of details where it has one.
    var detailHeading = ""
    var rows: [Row]
  }
}

extension Outline.Table {
  /// Creates a table of words, some of whose columns hold numbers.
  ///
  /// - Parameters:
  ///   - headings: The headings of the columns.
  ///   - numbers: The headings of those that hold numbers.
  ///   - detail: The heading of the details where it has one.
  ///   - rows: The rows.
  init(_ headings: [String], numbers: [String] = [], detail: String = "", rows: [Row]) {
    columns = headings.map { Column(heading: $0, isNumeric: numbers.contains($0)) }
    detailHeading = detail
    self.rows = rows
  }
}
