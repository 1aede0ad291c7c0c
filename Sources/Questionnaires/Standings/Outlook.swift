package import AnswerSpaces
package import Rubrics

/// What can be said about the questions that are still open.
///
/// The answer space says it exactly. Without one a questionnaire still works and says less.
package protocol Outlook: Sendable {
  /// Returns how firm the outcome of some answers is, or nothing when that cannot be computed.
  func outlook(on answers: Answers) -> Firmness?
}

extension AnswerSpace: Outlook {
  package func outlook(on answers: Answers) -> Firmness? { firmness(of: answers) }
}

/// The outlook of a rubric whose answer space is too large to compute.
package struct NoOutlook: Outlook {
  /// Creates the outlook.
  package init() {}

  package func outlook(on answers: Answers) -> Firmness? { nil }
}
