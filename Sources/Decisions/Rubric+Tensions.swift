package import Rubrics

extension Rubric {
  /// Returns the tensions that answers are certainly in, in the rubric's order.
  package func tensions(in answers: Answers) -> [Tension] {
    tensions.filter { $0.when.truth(given: answers) == .holds }
  }
}
