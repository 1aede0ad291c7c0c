package import Diagnostics
import Paths
package import Rubrics

/// The files that somebody names to be measured.
package struct MeasuredSources: Sendable {
  /// The folders and files of documents.
  package var documents: [String] = []
  /// What is left out of them.
  package var excluded: [String] = []
  /// How many tokens the model that will run takes in at once.
  package var window: Int?
  /// A file of changes, for documents that lie in no repository.
  package var changes: String?
  /// The files of examples.
  package var examples: [String] = []
  /// A file of questions that must not be among them.
  package var golden: String?
  /// The sheet of the perfect-prompt test.
  package var sheet: String?
  /// What the sheet calls the columns that have another name there.
  package var columns: [SheetColumn: String] = [:]
  /// Results of promptfoo.
  package var results: String?
  /// Which of the results are of what column of a sheet.
  package var conditions: PromptfooReader.Conditions = [:]
  /// Where the files stand whose names do not lead there from the working directory.
  var places: [FilePath: FilePath] = [:]

  /// Creates sources without any file.
  package init() {}

  /// The files of a kind that are named without an option in a design document.
  subscript(kind: SourceKind) -> [String] {
    get {
      switch kind {
      case .corpus: documents
      case .changes: changes == nil ? documents : []
      case .examples: examples
      case .sheet: [sheet].compactMap(\.self)
      }
    }
    set {
      switch kind {
      case .corpus, .changes: documents = newValue
      case .examples: examples = newValue
      case .sheet: sheet = newValue.first
      }
    }
  }

  /// Whether there is nothing to measure.
  package var isEmpty: Bool {
    documents.isEmpty && changes == nil && examples.isEmpty && sheet == nil && results == nil
  }

  /// Measures all of them.
  ///
  /// - Parameters:
  ///   - kinds: What is wanted of what they hold.
  ///   - windows: How many tokens the model may take in at once, the likeliest first, unless the
  ///     sources say.
  ///   - asOf: The last day that counts.
  ///   - today: The day on which this is asked.
  ///   - recorded: How often the documents changed when that was measured before.
  /// - Returns: What was measured, at most one measurement a question.
  /// - Throws: The problems of all sources.
  package func measure(
    _ kinds: some Collection<SourceKind> = SourceKind.allCases, windows: [Int],
    asOf: CalendarDay? = nil, today: CalendarDay? = nil, recorded: String? = nil
  ) throws(Problems) -> [Measurement] {
    var measured: [Measurement] = []
    var problems: [Problem] = []
    func add(_ kind: SourceKind, _ measure: () throws(Problems) -> [Measurement]) {
      guard kinds.contains(kind) else { return }
      do throws(Problems) {
        measured += try measure()
      } catch {
        problems += error.list.filter { !problems.contains($0) }
      }
    }
    if !documents.isEmpty {
      add(.corpus) { () throws(Problems) in
        [try CorpusMeasurement.measure(selection, windows: window.map { [$0] } ?? windows)]
      }
    }
    if let changes {
      add(.changes) { () throws(Problems) in
        [
          try ChangesFile.measure(
            place(of: changes), called: changes, asOf: asOf, today: today, recorded: recorded)
        ]
      }
    } else if !documents.isEmpty {
      add(.changes) { () throws(Problems) in
        [
          try VolatilityMeasurement.measure(
            selection, asOf: asOf, today: today, recorded: recorded)
        ]
      }
    }
    if !examples.isEmpty {
      add(.examples) { () throws(Problems) in
        try ExampleFiles.measure(examples.map(file), against: golden.map(file))
      }
    }
    if let sheet {
      add(.sheet) { () throws(Problems) in
        SheetMeasurement.measure(
          try SheetReader.read(place(of: sheet), called: sheet, columns: columns), today: today)
      }
    }
    if let results {
      add(.sheet) { () throws(Problems) in
        SheetMeasurement.measure(
          try PromptfooReader.read(place(of: results), called: results, conditions: conditions),
          today: today)
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    for index in measured.indices {
      guard let kind = SourceKind.answering(measured[index].question) else { continue }
      measured[index].source.declaration = words(for: kind)
    }
    return measured
  }

  private var selection: DocumentSelection {
    var selection = DocumentSelection(documents.map(place), excluding: excluded.map(place))
    selection.names = documents
    return selection
  }

  private func place(of name: String) -> String { places[FilePath(name)]?.text ?? name }

  private func file(_ name: String) -> NamedFile { NamedFile(place(of: name), called: name) }
}

extension MeasuredSources: Hashable {
  /// What tells sources apart; names that differ in nothing but their Unicode form lead to other files.
  private struct Identity: Hashable {
    var lists: [[FilePath]]
    var files: [FilePath?]
    var places: [FilePath: FilePath]
    var window: Int?
    var columns: [SheetColumn: String]
    var conditions: PromptfooReader.Conditions
  }

  private var identity: Identity {
    Identity(
      lists: [documents, excluded, examples].map { $0.map { FilePath($0) } },
      files: [changes, golden, sheet, results].map { $0.map { FilePath($0) } },
      places: places, window: window, columns: columns, conditions: conditions)
  }

  /// Whether both name the same files, byte for byte, and count them alike.
  package static func == (first: Self, second: Self) -> Bool { first.identity == second.identity }

  /// Adds the files and how they are counted to a hash.
  package func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}
