package import Rubrics

/// Concrete answers that show a finding, as few as can be.
package struct Witness: Sendable, Hashable {
  /// The answers; every other question is open.
  package var answers: Answers
  /// The id of the intended outcome, when the finding needs one.
  package var plan: String?
  /// The id of the outcome the answers lead to.
  package var outcome: String
}
