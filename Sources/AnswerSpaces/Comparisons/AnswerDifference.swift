package import Rubrics

/// A question that two sets of answers answer differently.
///
/// An answer of `unknown` and no answer at all are different, too.
package struct AnswerDifference: Sendable, Hashable {
  /// How much a difference bears on the outcome.
  package enum Weight: String, Sendable, CaseIterable {
    /// Replacing this one answer by the other side's changes an outcome.
    case alone
    /// It changes an outcome, but only together with other differences.
    case together
    /// It changes an outcome in no combination with the other differences.
    case never
    /// The answer space was too large to say, beyond that it changes no outcome alone.
    case notComputed = "not-computed"
  }

  /// The id of the question.
  package var question: String
  /// The first side's answer, nothing where it gave none.
  package var first: Answer?
  /// The second side's answer, nothing where it gave none.
  package var second: Answer?
  /// The id of the first side's outcome once it takes over this answer from the second.
  package var firstBecomes: String
  /// The id of the second side's outcome once it takes over this answer from the first.
  package var secondBecomes: String
  /// How much it bears on the outcome.
  package var weight: Weight
}
