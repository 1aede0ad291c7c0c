package import Rubrics

/// Asks what still decides which prerequisites and which advice apply, most relevant first.
///
/// A question weighs four for every blocker that waits for it, two for every warning and one for
/// every piece of advice; questions of equal weight come in the order of the rubric.
package struct RelevanceOrder: QuestionOrder {
  private let rubric: Rubric
  private let plan: String?

  /// Creates the order for a rubric and the outcome the team intends.
  package init(of rubric: Rubric, plan: String? = nil) {
    self.rubric = rubric
    self.plan = plan
  }

  package func next(after answers: Answers, without passed: Set<String>) -> String? {
    ranking(after: answers).first { !passed.contains($0) }
  }

  /// Returns the number of questions that something waits for, whatever matters to the outcome.
  package func mostQuestions(mattering questions: [String], after answers: Answers) -> Int {
    ranking(after: answers).count
  }

  /// Returns the ids of the open questions that something waits for, most relevant first.
  package func ranking(after answers: Answers) -> [String] {
    let outcome = Decision(from: answers, plan: plan, by: rubric).outcome.id
    var weights: [String: Int] = [:]
    func weigh(_ condition: Condition, _ weight: Int) {
      guard condition.truth(given: answers, outcome: outcome, plan: plan) == .undetermined else {
        return
      }
      for question in condition.questions where answers[question] == nil {
        weights[question, default: 0] += weight
      }
    }
    for prerequisite in rubric.prerequisites {
      weigh(prerequisite.when, prerequisite.severity == .blocker ? 4 : 2)
    }
    for advice in rubric.advice {
      weigh(advice.when, 1)
    }
    return rubric.questions.enumerated()
      .compactMap { index, question in
        weights[question.id].map { (id: question.id, weight: $0, index: index) }
      }
      .sorted { ($1.weight, $0.index) < ($0.weight, $1.index) }
      .map(\.id)
  }
}
