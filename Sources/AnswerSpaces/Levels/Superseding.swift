/// A level that counts as open once another one has an answer.
struct Superseding: Sendable, Hashable {
  /// The level that then counts as open.
  var symptom: Int
  /// The level whose answer counts instead.
  var test: Int
  /// Whether each branch of the test is an answer that the rubric offers.
  var isAnswered: [Bool]
}
