package import AnswerSpaces
package import Costs
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
  /// What the outcomes cost, where the rubric says so and the report shall.
  package var costs: CostEstimate?

  /// Creates a recommendation.
  package init(
    rubric: Rubric, decision: Decision, firmness: Firmness, costs: CostEstimate? = nil
  ) {
    self.rubric = rubric
    self.decision = decision
    self.firmness = firmness
    self.costs = costs
  }
}
