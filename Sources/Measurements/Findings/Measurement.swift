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
  package var remarks: [Remark] = []

  /// Returns whether a rubric asks its question and offers every choice it allows.
  package func isAsked(by rubric: Rubric) -> Bool {
    guard let question = rubric.question(question) else { return false }
    return finding.choices.allSatisfy { question.choice($0) != nil }
  }

  /// Returns the answer it gives to its question; a set of all choices says no more than `unknown`.
  package func answer(to question: Question) -> Answer {
    switch finding {
    case .oneOf(let choices) where choices.count == 1: .choices(choices)
    case .oneOf(let choices) where choices.count < question.choices.count: .oneOf(choices)
    case .each(let choices): .choices(choices)
    case .oneOf, .unknown: .unknown
    }
  }
}
