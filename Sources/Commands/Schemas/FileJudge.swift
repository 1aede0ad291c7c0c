import Costs
import Diagnostics
import DocumentFiles
import Paths
import Reports
import Rubrics
import StrictJSON

/// Holds files against what their kind demands, by the readers of the commands that take them.
struct FileJudge {
  /// The kind of every file; without one each file tells its own.
  let kind: ReadableKind?
  /// The rubric that answers, cases, prices and results belong to, when it was named.
  let rubric: String?
  /// The rubric that they belong to when neither the command line nor the file names one.
  let module: RubricModule
  /// Where rubrics are found.
  let library: RubricLibrary

  /// Returns the verdict on a file.
  ///
  /// - Throws: The problem of a file that cannot be read at all.
  func verdict(on path: String) throws(Problems) -> ValidationReport.File {
    let text = try InputFile.read(FilePath(path), limit: InputFile.largestRubric)
    guard
      let recognised = kind.flatMap({ SchemaKind(rawValue: $0.rawValue) })
        ?? SchemaKind(of: text, answering: module.rubric)
    else {
      return ValidationReport.File(name: path, kind: nil, problems: Self.unrecognised(text))
    }
    guard let kind = ReadableKind(rawValue: recognised.rawValue) else {
      return ValidationReport.File(name: path, writtenOnly: recognised.rawValue)
    }
    do throws(Problems) {
      try read(text, as: kind)
      return ValidationReport.File(name: path, kind: kind.rawValue, problems: [])
    } catch {
      return ValidationReport.File(name: path, kind: kind.rawValue, problems: error.list)
    }
  }

  /// Returns why nobody can tell the kind of a file, which is its syntax where it is no JSON.
  private static func unrecognised(_ text: NamedText) -> [Problem] {
    do throws(Problems) {
      _ = try JSONReading(bytes: text.bytes, name: text.name)
    } catch {
      return error.list
    }
    return [
      Problem(
        "nothing tells what kind of file this is",
        remedy: "name it by '--as', or in the file by \"$schema\"")
    ]
  }

  /// Reads a file as the commands do that take files of its kind.
  ///
  /// - Throws: Every problem of the file.
  private func read(_ text: NamedText, as kind: ReadableKind) throws(Problems) {
    switch kind {
    case .rubric: try readRubric(text)
    case .evidence: try readEvidence(text)
    case .cases: try readCases(text)
    case .answers: _ = try SavedFile(text).answers(toExactly: owner(of: text).rubric)
    case .prices: _ = try PriceFile.prices(from: text, for: module.rubric.costs)
    case .config: _ = try CheckConfiguration(text, in: WorkingDirectory("/"))
    case .baseline: _ = try Baseline(text)
    case .costReport, .measurementReport: try readAnswers(of: text)
    case .result:
      _ = try SavedFile(text).result()
      try readAnswers(of: text)
    }
  }

  /// Reads what a result was drawn from.
  private func readAnswers(of text: NamedText) throws(Problems) {
    let saved = try SavedFile(text).answers(to: owner(of: text).rubric)
    if !saved.dropped.isEmpty { throw Problems(saved.dropped) }
  }

  private func readRubric(_ text: NamedText) throws(Problems) {
    try Self.keep(text.name) { () throws(Problems) in
      if Self.extendsAnother(text) {
        _ = try library.module(named: text.name)
      } else {
        _ = try RubricReader.rubric(from: text, evidence: try companion(of: text, "evidence.json"))
      }
    }
  }

  private func readEvidence(_ text: NamedText) throws(Problems) {
    guard let rubric = try companion(of: text, "rubric.json") else {
      _ = try RubricReader.evidence(from: text)
      return
    }
    try Self.keep(text.name) { () throws(Problems) in
      if Self.extendsAnother(rubric) {
        _ = try library.module(named: rubric.name)
      } else {
        _ = try RubricReader.rubric(from: rubric, evidence: text)
      }
    }
  }

  private func readCases(_ text: NamedText) throws(Problems) {
    guard rubric == nil, let rubric = try companion(of: text, "rubric.json") else {
      _ = try RubricReader.cases(from: text, for: module.rubric)
      return
    }
    let module = try library.module(named: rubric.name)
    if Self.extendsAnother(rubric) {
      _ = try module.cases()
    } else {
      _ = try RubricReader.cases(from: text, for: module.rubric)
    }
  }

  /// Returns whether a rubric's file is an overlay, which can only be read with what it extends.
  private static func extendsAnother(_ text: NamedText) -> Bool {
    (try? JSONReading(bytes: text.bytes, name: text.name))?.document.root["extends"] != nil
  }

  /// Returns the rubric that answers or a result name, when it is known and no other was named.
  private func owner(of text: NamedText) throws(Problems) -> RubricModule {
    guard rubric == nil, let id = (try? SavedFile(text))?.rubricID, library.ids.contains(id) else {
      return module
    }
    return try library.module(withID: id)
  }

  /// Returns the file of the same module that stands beside a file.
  private func companion(of text: NamedText, _ name: String) throws(Problems) -> NamedText? {
    let path = FilePath(text.name).beside(FilePath(name))
    guard path.exists else { return nil }
    return try InputFile.read(path, limit: InputFile.largestRubric)
  }

  /// Runs a reading of several files, and keeps of its problems those of one of them.
  private static func keep(
    _ name: String, of body: () throws(Problems) -> Void
  ) throws(Problems) {
    do throws(Problems) {
      try body()
    } catch {
      let own = error.list.filter { $0.place?.file == name || $0.place == nil }
      if !own.isEmpty { throw Problems(own) }
    }
  }
}
