package import Diagnostics

/// What a file says of answers, and what it makes of them where it is a result.
package struct SavedAnswers: Sendable, Hashable {
  /// The answers, with the plan and the rubric when they are named.
  package var file: AnswersFile
  /// The version of the rubric the answers were given to, when the file says so.
  package var version: String?
  /// Whether it is a result of `advise`, `cost` or `measure` rather than answers alone.
  package var isResult: Bool
  /// The id of the outcome of a result of `advise`.
  package var outcome: String?
  /// Which of the answers were measured, by the ids of their questions.
  package var measured: [String: MeasuredMark] = [:]
  /// What moved since the version of the rubric that the answers were given to, and whether they carry over; in the order of the file.
  package var moved: [Problem] = []
  /// What was left out because the rubric, which was another version then, does not know it; in the order of the file.
  package var dropped: [Problem]
}
