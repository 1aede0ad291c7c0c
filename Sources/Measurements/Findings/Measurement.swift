package import Rubrics

/// What a team's own files say of one question.
package struct Measurement: Sendable, Hashable {
  /// The id of the question.
  package var question: String
  /// The choices the evidence allows.
  package var finding: Finding
  /// What was counted.
  package var evidence: Evidence
  /// Which files were counted, and as they stood when.
  package var source: MeasuredSource
  /// What else was seen, in the order of the files.
  package var remarks: [Remark]

  /// Creates a measurement.
  package init(
    question: String, finding: Finding, evidence: Evidence, source: MeasuredSource,
    remarks: [Remark] = []
  ) {
    self.question = question
    self.finding = finding
    self.evidence = evidence
    self.source = source
    self.remarks = remarks
  }

  /// The answer to put down when only one will do: the best guess, or `unknown`.
  package var bestGuess: Answer {
    switch finding {
    case .oneOf(let choices): choices.first.map(Answer.choice) ?? .unknown
    case .each(let choices): .choices(choices)
    case .unknown: .unknown
    }
  }
}
