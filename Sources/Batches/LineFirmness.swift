import AnswerSpaces
import Rubrics

/// Says how firm an outcome is, as far as a short result goes.
struct LineFirmness: Sendable {
  /// The rubric.
  let rubric: Rubric
  /// Its answer space, unless that is too large.
  let space: AnswerSpace?

  /// Returns how firm an outcome is and which are still possible, in the rubric's order.
  func firmness(of answers: Answers) -> (standing: Standing, possible: [String]) {
    guard let space else { return (.notComputed, rubric.outcomes.map(\.id)) }
    return space.standing(of: answers)
  }
}
