import Layouts

extension OutlineHTML {
  /// Returns a table; the detail of a row stands below its last cell, so that it fits a narrow screen.
  func html(of table: Outline.Table) -> HTML {
    HTML("table") {
      HTML("thead") {
        HTML("tr") {
          for column in table.columns {
            HTML("th", ["scope": "col", "class": column.isNumeric ? "number" : nil]) {
              column.heading
            }
          }
        }
      }
      HTML("tbody") {
        for row in table.rows {
          HTML("tr") {
            for (index, cell) in row.cells.enumerated() {
              let isLast = index == row.cells.count - 1
              let isNumeric = index < table.columns.count && table.columns[index].isNumeric
              HTML("td", ["class": isNumeric ? "number" : nil]) {
                cell.html
                if isLast, !row.detail.isEmpty {
                  HTML("p", ["class": "detail"]) { row.detail.html }
                }
              }
            }
          }
        }
      }
    }
  }
}
