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

  /// Returns how many questions it asks at most until it ends.
  ///
  /// - Parameters:
  ///   - questions: The ids of the questions that still matter; those with an answer are not asked.
  ///   - answers: What was said so far.
  /// - Returns: The number of questions.
  func mostQuestions(mattering questions: [String], after answers: Answers) -> Int
}

extension QuestionOrder {
  /// Returns the number of those questions, since an order asks what matters and nothing else.
  package func mostQuestions(mattering questions: [String], after answers: Answers) -> Int {
    questions.count { answers[$0] == nil }
  }
}
