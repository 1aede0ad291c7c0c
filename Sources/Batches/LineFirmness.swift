import AnswerSpaces
import Rubrics

/// Says how firm an outcome is, as far as a short result goes.
struct LineFirmness: Sendable {
  /// The rubric.
  let rubric: Rubric
  /// Its answer space, unless that is too large.
  let space: AnswerSpace?

  /// Returns how firm an outcome is and which are still possible, in the rubric's order.
  func firmness(
    of answers: Answers, outcome: String
  ) -> (standing: Standing, possible: [String]) {
    guard let space else { return (.notComputed, [outcome]) }
    let possible = space.possibleOutcomes(of: answers)
    guard possible.count > 1 else { return (.settled, possible) }
    let isUndecided = rubric.questions.contains { question in
      guard question.isEssential else { return false }
      if case .choices? = answers[question.id] { return false }
      return true
    }
    return (isUndecided ? .undecided : .open, possible)
  }
}
