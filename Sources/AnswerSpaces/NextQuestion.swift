/// An open question and how much its answer would tell about the outcome.
package struct NextQuestion: Sendable, Hashable {
  /// The id of the question.
  package var question: String
  /// The expected information in bits: how much entropy of the outcome the answer removes on average (Shannon, 1948).
  package var information: Double
}
