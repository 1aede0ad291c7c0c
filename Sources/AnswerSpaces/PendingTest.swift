/// A test that nobody has run, and what its results would make of an outcome that is settled but for it.
package struct PendingTest: Sendable, Hashable {
  /// What one result of the test would make of the outcome.
  package struct Result: Sendable, Hashable {
    /// The id of the choice.
    package var choice: String
    /// The id of the outcome with this result and the other answers as they are.
    package var outcome: String
    /// The ids of every outcome then still possible, in the rubric's order.
    package var possible: [String]
  }

  /// The id of the question that is the test.
  package var question: String
  /// What each of its choices would make of the outcome, in the rubric's order.
  package var results: [Result]
}
