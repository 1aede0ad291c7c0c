package import Rubrics

extension Condition {
  /// Returns whether the condition holds.
  ///
  /// A question without an answer, or answered `unknown` where the condition does not name
  /// `unknown`, leaves it undetermined: nothing fires on what is not known. A set of choices decides
  /// it where all of them agree.
  ///
  /// - Parameters:
  ///   - answers: What the team said.
  ///   - outcome: The id of the computed outcome; without one a condition on it is undetermined.
  ///   - plan: The id of the intended outcome; without one a condition on it fails.
  /// - Returns: Whether it holds, fails, or depends on what is open.
  package func truth(given answers: Answers, outcome: String? = nil, plan: String? = nil) -> Truth {
    switch self {
    case .all(let parts):
      parts.lazy.map { $0.truth(given: answers, outcome: outcome, plan: plan) }.conjunction()
    case .any(let parts):
      parts.lazy.map { $0.truth(given: answers, outcome: outcome, plan: plan) }.disjunction()
    case .not(let part):
      !part.truth(given: answers, outcome: outcome, plan: plan)
    case .answer(let question, let choices):
      switch answers[question] {
      case .choices(let ids)?: Truth(ids.contains(where: choices.contains))
      case .oneOf(let ids)?:
        if ids.allSatisfy(choices.contains) {
          .holds
        } else {
          ids.contains(where: choices.contains) ? .undetermined : .fails
        }
      case .unknown?: choices.contains(Question.unknown) ? .holds : .undetermined
      case nil: .undetermined
      }
    case .outcome(let ids):
      outcome.map { Truth(ids.contains($0)) } ?? .undetermined
    case .plan(let ids):
      Truth(plan.map(ids.contains) ?? false)
    }
  }
}
