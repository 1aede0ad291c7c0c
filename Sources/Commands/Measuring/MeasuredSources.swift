import Diagnostics
import Measurements
import Rubrics

/// The files that a command line names to be measured.
struct MeasuredSources: Sendable, Equatable {
  /// The folders and files of documents.
  var documents: [String] = []
  /// What is left out of them.
  var excluded: [String] = []
  /// How many tokens the model that will run takes in at once.
  var window: Int?
  /// A file of changes, for documents that lie in no repository.
  var changes: String?
  /// The files of examples.
  var examples: [String] = []
  /// A file of questions that must not be among them.
  var golden: String?
  /// The sheet of the perfect-prompt test.
  var sheet: String?
  /// What the sheet calls the columns that have another name there.
  var columns: [SheetColumn: String] = [:]
  /// Results of promptfoo.
  var results: String?
  /// Which of the results are of what column of a sheet.
  var conditions: PromptfooReader.Conditions = [:]

  /// Whether there is nothing to measure.
  var isEmpty: Bool {
    documents.isEmpty && changes == nil && examples.isEmpty && sheet == nil && results == nil
  }

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

  /// Measures all of them.
  ///
  /// - Parameters:
  ///   - answers: What is known, from which the window of the model follows.
  ///   - asOf: The last day that counts.
  ///   - today: The day on which this is asked.
  ///   - recorded: How often the documents changed when that was measured before.
  /// - Returns: What was measured, at most one measurement a question.
  /// - Throws: The problems of all sources.
  func measure(
    for answers: Answers, asOf: CalendarDay?, today: CalendarDay?, recorded: String?
  ) throws(Problems) -> [Measurement] {
    var measured: [Measurement] = []
    var problems: [Problem] = []
    func add(_ measure: () throws(Problems) -> [Measurement]) {
      do throws(Problems) {
        measured += try measure()
      } catch {
        problems += error.list.filter { !problems.contains($0) }
      }
    }
    let selection = DocumentSelection(documents, excluding: excluded)
    if !documents.isEmpty {
      add { () throws(Problems) in
        [
          try CorpusMeasurement.measure(
            selection, windows: window.map { [$0] } ?? ContextWindow.windows(for: answers))
        ]
      }
    }
    if let changes {
      add { () throws(Problems) in
        [try ChangesFile.measure(changes, asOf: asOf, today: today, recorded: recorded)]
      }
    } else if !documents.isEmpty {
      add { () throws(Problems) in
        [
          try VolatilityMeasurement.measure(
            selection, asOf: asOf, today: today, recorded: recorded)
        ]
      }
    }
    if !examples.isEmpty {
      add { () throws(Problems) in try ExampleFiles.measure(examples, against: golden) }
    }
    if let sheet {
      add { () throws(Problems) in
        SheetMeasurement.measure(try SheetReader.read(sheet, columns: columns), today: today)
      }
    }
    if let results {
      add { () throws(Problems) in
        SheetMeasurement.measure(
          try PromptfooReader.read(results, conditions: conditions), today: today)
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return measured
  }
}
