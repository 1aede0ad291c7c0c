package import Rubrics

/// Asks every question, in the order of the rubric.
package struct RubricOrder: QuestionOrder {
  private let questions: [String]

  package init(of rubric: Rubric) {
    self.questions = rubric.questions.map(\.id)
  }

  package func next(after answers: Answers, without passed: Set<String>) -> String? {
    questions.first { answers[$0] == nil && !passed.contains($0) }
  }

  /// Returns the number of all open questions: it asks them whether they matter or not.
  package func mostQuestions(mattering wanted: [String], after answers: Answers) -> Int {
    questions.count { answers[$0] == nil }
  }
}
