import Diagnostics

/// Looks whether a file has the columns of a sheet.
enum SheetHeader {
  /// Checks the names of a file's columns.
  ///
  /// - Parameters:
  ///   - header: The names in lower case.
  ///   - path: The file as the user named it.
  ///   - names: What the columns are called here.
  ///   - isMapped: Whether the user named columns, so that others are no slips.
  /// - Throws: Problems when there is nothing to count, or a name looks like a slip.
  static func check(
    _ header: [String], of path: String, names: [SheetColumn: String], isMapped: Bool
  ) throws(Problems) {
    let known = SheetColumn.allCases.compactMap { names[$0] }
    if header == ["metric", "score"] {
      throw Problems(
        "'\(path)' holds averages (metric, score)", remedy: "export one row a question")
    }
    var problems: [Problem] = []
    for name in header where !isMapped && !known.contains(name) {
      guard let remedy = Suggestion.remedy(for: name, among: known.filter { !header.contains($0) })
      else { continue }
      problems.append(
        Problem(
          at: Place(file: path, line: 1, column: 1), "column \(name.quoted) is not known",
          remedy: remedy))
    }
    for column in SheetColumn.allCases where isMapped {
      guard let name = names[column], name != column.rawValue, !header.contains(name) else {
        continue
      }
      problems.append(
        Problem(
          at: Place(file: path, line: 1, column: 1), "there is no column \(name.quoted)",
          remedy: Suggestion.remedy(for: name, among: header) ?? "name one of the header"))
    }
    let counted: [SheetColumn] = [.expected, .closed, .facts, .found, .retrieved, .written]
    if problems.isEmpty, !counted.contains(where: { header.contains(names[$0] ?? "") }) {
      let seen = header.prefix(20).map(\.quoted).joined(separator: ", ")
      problems.append(
        Problem(
          "'\(path)' has none of the columns of a sheet (columns: \(seen))",
          remedy: "say which is which, such as closed=… and facts=…"))
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}
