package import Rubrics

/// What one choice did to one option's score.
package struct Reason: Sendable, Hashable {
  /// The question that was answered.
  package var question: Question
  /// The choice that was made.
  package var choice: Choice
  /// The id of the option.
  package var option: String
  /// The points added, negative when they count against it.
  package var points: Int
}
