package import AnswerSpaces
package import Rubrics

/// What can be said about the questions that are still open.
///
/// A survey of the answer space says it exactly. Without one a questionnaire still works and says less.
package protocol Outlook: Sendable {
  /// Returns how firm the outcome of some answers is, or nothing when that cannot be computed.
  func outlook(on answers: Answers) -> Firmness?
}

extension Survey: Outlook {
  package func outlook(on answers: Answers) -> Firmness? { firmness(of: answers) }
}
