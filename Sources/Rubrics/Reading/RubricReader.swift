package import Diagnostics
import Shapes
import StrictJSON

/// Reads the files of a rubric module strictly: whatever is wrong is reported, all at once.
package enum RubricReader {
  /// Returns the rubric that two files hold.
  ///
  /// - Parameters:
  ///   - text: The rubric's file.
  ///   - evidence: The evidence beside it; without it citations are not looked up.
  /// - Returns: The rubric with its evidence.
  /// - Throws: Every problem, those of the rubric's file first, in the order of the text.
  package static func rubric(
    from text: NamedText, evidence: NamedText?
  ) throws(Problems) -> Rubric {
    let finding = read(
      Result { () throws(Problems) in try FileFormat.open(text) },
      evidence: evidence.map { file in
        Result { () throws(Problems) in try FileFormat.open(file) }
      })
    return try finding.get()
  }

  /// What reading a rubric and its evidence gave.
  struct Finding {
    /// The rubric with its evidence, with stand-ins where something is complained of.
    var rubric: Rubric?
    /// The passes over the files that could be opened.
    var readings: [JSONReading] = []
    /// Every problem, those of the rubric's file first.
    var problems: [Problem] = []

    /// Returns the rubric.
    ///
    /// - Throws: Every problem.
    func get() throws(Problems) -> Rubric {
      guard let rubric, problems.isEmpty else { throw Problems(problems) }
      return rubric
    }
  }

  /// Reads a rubric and its evidence from opened files, or from what an overlay makes of its base.
  static func read(
    _ rubricFile: Result<JSONReading, Problems>,
    evidence evidenceFile: Result<JSONReading, Problems>?, isOverlay: Bool = false
  ) -> Finding {
    var finding = Finding()
    let context = RubricContext(
      rubric: try? rubricFile.get().document.root,
      evidence: try? evidenceFile?.get().document.root, isOverlay: isOverlay)
    switch rubricFile {
    case .success(let reading):
      finding.rubric = Rubric.shape.read(reading.document.root, reading, context)
      if let rubric = finding.rubric {
        RubricSense(rubric: rubric, root: reading.document.root, reading: reading).judge()
        finding.rubric?.addWithdrawalRules()
      }
      finding.readings.append(reading)
      finding.problems += reading.problems
    case .failure(let error): finding.problems += error.list
    }
    switch evidenceFile {
    case .success(let reading)?:
      let evidence = reading.object(reading.document.root) {
        // Whose evidence it must be nobody knows while the rubric's own id is missing.
        Evidence(
          from: &$0, of: finding.rubric.flatMap { $0.id.isEmpty ? nil : $0.id }, in: context)
      }
      finding.rubric?.evidence = evidence ?? Evidence()
      finding.readings.append(reading)
      finding.problems += reading.problems
    case .failure(let error)?: finding.problems += error.list
    case nil: break
    }
    return finding
  }

  /// Returns the evidence that a file holds, read without the rubric it belongs to.
  ///
  /// - Throws: Every problem, in the order of the text.
  package static func evidence(from text: NamedText) throws(Problems) -> Evidence {
    let reading = try FileFormat.open(text)
    let root = reading.document.root
    let context = RubricContext(rubric: nil, evidence: root)
    let evidence = reading.object(root) { Evidence(from: &$0, of: nil, in: context) }
    try reading.finish()
    return evidence ?? Evidence()
  }

  /// Returns the documented cases of a rubric.
  ///
  /// - Parameters:
  ///   - text: The file of cases.
  ///   - rubric: The rubric they belong to.
  ///   - fromAnySource: Whether they may name sources that the rubric has not.
  /// - Returns: The cases in the order of the file.
  /// - Throws: Every problem, in the order of the text.
  package static func cases(
    from text: NamedText, for rubric: Rubric, fromAnySource: Bool = false
  ) throws(Problems) -> [DocumentedCase] {
    let reading = try FileFormat.open(text)
    let cases = self.cases(in: reading, for: rubric, fromAnySource: fromAnySource)
    try reading.finish()
    return cases
  }

  /// Returns the documented cases in an opened file, with problems reported.
  static func cases(
    in reading: JSONReading, for rubric: Rubric, fromAnySource: Bool = false
  ) -> [DocumentedCase] {
    let context = CaseContext(of: rubric, fromAnySource: fromAnySource)
    return DocumentedCase.file.read(reading.document.root, reading, context) ?? []
  }
}
