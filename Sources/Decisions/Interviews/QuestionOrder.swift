package import Rubrics

/// Which question to ask next.
package protocol QuestionOrder: Sendable {
  /// Returns the open question to ask next, or nothing when no further question serves.
  ///
  /// - Parameters:
  ///   - answers: What was said so far.
  ///   - passed: The ids of questions that were passed over and are not to be asked again.
  /// - Returns: The id of a question without an answer.
  func next(after answers: Answers, without passed: Set<String>) -> String?
}
