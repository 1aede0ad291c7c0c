/// What a team said, by question.
package struct Answers: Sendable, Hashable {
  private var byQuestion: [String: Answer]

  /// Creates answers, none unless given.
  package init(_ byQuestion: [String: Answer] = [:]) {
    self.byQuestion = byQuestion
  }

  /// The answer to the question with an id, or nothing when it was not asked.
  package subscript(question: String) -> Answer? {
    get { byQuestion[question] }
    set { byQuestion[question] = newValue }
  }

  /// Whether nothing was answered.
  package var isEmpty: Bool { byQuestion.isEmpty }

  /// The number of questions with an answer, `unknown` included.
  package var count: Int { byQuestion.count }

  /// Returns the answered questions with their answers, in the rubric's order.
  package func answered(in rubric: Rubric) -> [(question: Question, answer: Answer)] {
    rubric.questions.compactMap { question in
      byQuestion[question.id].map { (question, $0) }
    }
  }

  /// These answers, with the best guess in the place of every set of choices.
  package var bestGuesses: Answers {
    Answers(
      byQuestion.mapValues { if case .oneOf = $0 { .choices($0.choices) } else { $0 } })
  }

  /// Returns these answers with others laid over them.
  package func overlaid(by others: Answers) -> Answers {
    Answers(byQuestion.merging(others.byQuestion) { _, other in other })
  }
}

extension Answers: ExpressibleByDictionaryLiteral {
  /// Creates answers of one choice a question.
  package init(dictionaryLiteral elements: (String, Answer)...) {
    self.init(Dictionary(elements) { _, last in last })
  }
}
