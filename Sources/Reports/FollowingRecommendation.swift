import Decisions
package import Rubrics

/// A recommendation on a decision that another one raised.
package struct FollowingRecommendation: Sendable {
  /// The title of the rubric that raised it.
  package var origin: String
  /// Why it comes next.
  package var because: String
  /// The answers that went over, before any others were given.
  package var carried: Answers
  package var recommendation: Recommendation
  /// The digest of its rubric's files.
  package var digest: String
  /// The decisions before it that it undoes, those that raised it.
  package var undoes: [Undoing] = []

  package init(
    origin: String, because: String, carried: Answers, recommendation: Recommendation,
    digest: String
  ) {
    self.origin = origin
    self.because = because
    self.carried = carried
    self.recommendation = recommendation
    self.digest = digest
  }

  /// The answers that were given to it beside those that went over.
  package var given: Answers {
    var given = Answers()
    let decision = recommendation.decision
    for (question, answer) in decision.answers.answered(in: recommendation.rubric)
    where carried[question.id] != answer {
      given[question.id] = answer
    }
    return given
  }
}
