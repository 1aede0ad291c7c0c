package import AnswerSpaces
package import Rubrics

/// What can be said about the questions that are still open.
///
/// The answer space says it exactly. Without one a questionnaire still works and says less.
package protocol Outlook: Sendable {
  /// Returns how firm the outcome of some answers is, or nothing when that cannot be computed.
  func firmness(of answers: Answers) -> Firmness?

  /// Returns the most questions that can still be asked until the outcome is settled, where that is known.
  func mostQuestions(after answers: Answers) -> Int?
}

/// The outlook of a rubric whose answer space is too large to compute.
package struct NoOutlook: Outlook {
  /// Creates the outlook.
  package init() {}

  package func firmness(of answers: Answers) -> Firmness? { nil }

  package func mostQuestions(after answers: Answers) -> Int? { nil }
}
