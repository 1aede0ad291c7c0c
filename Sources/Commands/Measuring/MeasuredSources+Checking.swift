import Diagnostics
import Measurements

extension MeasuredSources {
  /// Refuses what makes no sense together.
  ///
  /// - Parameter isSheetBegun: Whether a new sheet is wanted, for which no source is needed.
  /// - Throws: Everything that makes none.
  func check(isSheetBegun: Bool) throws(Problems) {
    var problems: [Problem] = []
    func refuse(_ isRefused: Bool, _ message: String, _ remedy: String) {
      if isRefused { problems.append(Problem(message, remedy: remedy)) }
    }
    refuse(
      isEmpty && !isSheetBegun, "nothing is named that could be measured",
      "give --documents, --changes, --examples, --sheet or --results; --new-sheet FILE begins a sheet"
    )
    refuse(
      sheet != nil && results != nil, "'--sheet' and '--results' answer the same questions",
      "measure them one after the other")
    refuse(
      !excluded.isEmpty && documents.isEmpty,
      "'--exclude' leaves out documents, and none are named",
      "give --documents")
    refuse(
      window != nil && documents.isEmpty,
      "'--window' is compared with documents, and none are named",
      "give --documents")
    refuse(
      golden != nil && examples.isEmpty, "'--golden' is compared with examples, and none are named",
      "give --examples")
    refuse(
      !columns.isEmpty && sheet == nil, "'--column' names a column of a sheet, and none is named",
      "give --sheet")
    for column in [SheetColumn.closed, .facts] {
      let flag = "--\(column.rawValue)"
      refuse(
        results != nil && conditions[column] == nil,
        "nothing says which results are \(column == .closed ? "without" : "with") the facts",
        "give \(flag) with the label of a prompt or a provider")
      refuse(
        results == nil && conditions[column] != nil,
        "'\(flag)' names some of the results, and there are none", "give --results")
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}
