package import AnswerSpaces
package import Decisions
package import Rubrics

/// A decision with everything a report says about it.
package struct Recommendation: Sendable {
  /// The rubric it was drawn by.
  package var rubric: Rubric
  /// The decision.
  package var decision: Decision
  /// How firm it is.
  package var firmness: Firmness

  /// Creates a recommendation.
  package init(rubric: Rubric, decision: Decision, firmness: Firmness) {
    self.rubric = rubric
    self.decision = decision
    self.firmness = firmness
  }
}
