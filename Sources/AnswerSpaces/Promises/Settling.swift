package import Rubrics

/// An answer after which some other answers no longer bear on the outcome.
package struct Settling: Sendable, Hashable {
  /// The id of the question.
  package var question: String
  /// The ids of the choices that do it, which settle the same.
  package var choices: [String]
  /// The ids of the questions that bear on the outcome no longer, in the rubric's order.
  package var idle: [String]
  /// Whether the outcome is then the same whatever else is answered.
  package var decides: Bool
  /// The promise that it is so, as it would be declared.
  package var property: Property
}
