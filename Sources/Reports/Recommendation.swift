package import AnswerSpaces
package import Decisions
package import Rubrics

/// A decision with everything a report says about it.
package struct Recommendation: Sendable {
  /// The rubric it was drawn by.
  package var rubric: Rubric
  /// The digest of the rubric's files, for whoever wants to repeat the decision.
  package var digest: String
  /// The decision.
  package var decision: Decision
  /// How firm it is.
  package var firmness: Firmness

  /// Creates a recommendation.
  package init(rubric: Rubric, digest: String, decision: Decision, firmness: Firmness) {
    self.rubric = rubric
    self.digest = digest
    self.decision = decision
    self.firmness = firmness
  }
}
