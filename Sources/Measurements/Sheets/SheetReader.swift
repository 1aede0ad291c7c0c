package import Diagnostics
import Rubrics

/// Reads a sheet, a table or JSON Lines, and keeps its marks alone.
package enum SheetReader {
  /// How many problems are told at once.
  private static let problemLimit = 50

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - path: Where the file stands.
  ///   - name: What to call it, its path unless given.
  ///   - columns: What the file calls the columns that have another name there.
  /// - Returns: The sheet.
  /// - Throws: Problems with the line of every mark that cannot be read.
  package static func read(
    _ path: String, called name: String? = nil, columns: [SheetColumn: String] = [:]
  ) throws(Problems) -> Sheet {
    let file = name ?? path
    var reader = try RowReader(path, called: file)
    var names: [SheetColumn: String] = [:]
    for column in SheetColumn.allCases {
      names[column] = (columns[column] ?? column.rawValue).trimmed.lowercased()
    }
    if let header = reader.header {
      try SheetHeader.check(header, of: file, names: names, isMapped: !columns.isEmpty)
    }
    var rows: [SheetRow] = []
    var problems: [Problem] = []
    var isChecked = reader.header != nil
    while let row = try reader.next() {
      if case .unreadable = row.content {
        problems.append(
          Problem(
            at: Place(file: file, line: row.line, column: 1),
            "this row cannot be read, or has not as many fields as the header",
            remedy: "repair it"))
        continue
      }
      if !isChecked {
        try SheetHeader.check(row.names, of: file, names: names, isMapped: !columns.isEmpty)
        isChecked = true
      }
      let question = row.text(names[.question] ?? "") ?? ""
      // The instructions and the rows that show how it is done.
      guard !question.trimmed.hasPrefix("#") else { continue }
      guard names.values.contains(where: { !(row.text($0) ?? "").trimmed.isEmpty }) else {
        continue
      }
      rows.append(self.row(row, names: names, file: file, &problems))
      guard rows.count <= MeasurementLimits.sheetRows else {
        throw Problems(RowLimit.tooMany(file, limit: MeasurementLimits.sheetRows))
      }
    }
    guard problems.isEmpty else { throw Problems(cut(problems, of: file)) }
    return Sheet(name: file, rows: rows)
  }

  private static func row(
    _ row: DataRow, names: [SheetColumn: String], file: String, _ problems: inout [Problem]
  ) -> SheetRow {
    func mark<Mark>(
      _ column: SheetColumn, _ allowed: String, _ read: (String) -> Mark?
    ) -> Mark? {
      guard let name = names[column], let text = row.text(name), !text.trimmed.isEmpty else {
        return nil
      }
      if let mark = read(text.trimmed.lowercased()) { return mark }
      problems.append(
        Problem(
          at: Place(file: file, line: row.line, column: 1),
          "column '\(name)' holds a mark that is not known", remedy: "write \(allowed)"))
      return nil
    }
    func list<Mark: RawRepresentable & CaseIterable>(_ type: Mark.Type) -> String
    where Mark.RawValue == String {
      type.allCases.map(\.rawValue).joined(separator: ", ") + " or nothing"
    }
    let yesOrNo = "y, n or nothing"
    var result = SheetRow(line: row.line)
    result.hasExpected = !(row.text(names[.expected] ?? "") ?? "").trimmed.isEmpty
    result.closed = mark(.closed, yesOrNo, SheetMark.bool)
    result.facts = mark(.facts, yesOrNo, SheetMark.bool)
    result.found = mark(.found, yesOrNo, SheetMark.bool)
    result.retrieved = mark(.retrieved, yesOrNo, SheetMark.bool)
    result.written = mark(.written, list(SheetRow.Written.self), SheetMark.written)
    result.why = mark(.why, list(SheetRow.Fault.self), SheetRow.Fault.init)
    result.origin = mark(.origin, list(SheetRow.Origin.self), SheetRow.Origin.init)
    result.date = mark(.date, "a date such as 2026-11-28", CalendarDay.init(beginning:))
    return result
  }

  private static func cut(_ problems: [Problem], of path: String) -> [Problem] {
    guard problems.count > problemLimit else { return problems }
    return problems.prefix(problemLimit) + [
      Problem(
        "'\(path)' has \(problems.count - problemLimit) more problems",
        remedy: "repair these first")
    ]
  }
}
