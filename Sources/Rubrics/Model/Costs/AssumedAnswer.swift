/// What is taken as the answer to a question while costs are counted and nobody gave one.
package struct AssumedAnswer: Sendable, Hashable {
  /// The id of the question.
  package var question: String
  /// The id of the choice.
  package var choice: String
  /// Why this choice.
  package var because: String = ""
}
