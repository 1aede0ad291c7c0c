package import AnswerSpaces
package import Costs
package import Decisions
package import Rubrics

/// A decision with everything a report says about it.
package struct Recommendation: Sendable {
  /// The rubric it was drawn by.
  package var rubric: Rubric
  package var decision: Decision
  /// How firm it is.
  package var firmness: Firmness
  /// What the outcomes cost, where the rubric says so and the report shall.
  package var costs: CostEstimate?
  /// The decisions it raises, in the order of making them, where they were asked for.
  package var following: [FollowingRecommendation] = []
  /// The name or path by which the rubric is found, where it is not the standard one.
  package var rubricName: String?

  /// Which of its answers were measured.
  package var measured = MeasuredAnswers()

  /// What stands beside its answers.
  package var notes = Notes()

  /// What stands above its report.
  package var cover = Cover()

  package init(
    rubric: Rubric, decision: Decision, firmness: Firmness, costs: CostEstimate? = nil,
    rubricName: String? = nil
  ) {
    self.rubric = rubric
    self.decision = decision
    self.firmness = firmness
    self.costs = costs
    self.rubricName = rubricName
  }
}
