/// A documented situation with its answers and the outcome it should get: the rubric's own test.
package struct DocumentedCase: Sendable, Hashable {
  /// What a case expects of the decision.
  package struct Expectation: Sendable, Hashable {
    /// Every defensible outcome.
    package var outcomes: [String]
    /// The ids of advice that must apply.
    package var advice: [String]
    /// The ids of prerequisites that must be open.
    package var prerequisites: [String]

    package init(outcomes: [String], advice: [String] = [], prerequisites: [String] = []) {
      self.outcomes = outcomes
      self.advice = advice
      self.prerequisites = prerequisites
    }
  }

  package var id: String
  /// The situation in a few words.
  package var title: String
  /// The id of the source that documents it.
  package var source: String
  /// What the source states about it.
  package var answers: Answers
  /// The outcome the team intended, where stated.
  package var plan: String?
  /// What the rubric should make of it.
  package var expectation: Expectation
  /// Why that is the right answer.
  package var why: String
  /// Why the rubric misses it, on a case whose miss no honest weight would mend.
  package var documentedMiss: String?

  package init(
    id: String, title: String, source: String, answers: Answers, plan: String? = nil,
    expectation: Expectation, why: String = "", documentedMiss: String? = nil
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.answers = answers
    self.plan = plan
    self.expectation = expectation
    self.why = why
    self.documentedMiss = documentedMiss
  }

  /// Returns whether the authors of a rubric wrote the case themselves, so that nobody else documents it.
  package func isOwn(in rubric: Rubric) -> Bool {
    rubric.evidence.source(source)?.isOwn ?? false
  }
}
