/// How many pairs of an input and an output a file holds, and what is wrong with them.
package struct ExampleCounts: Sendable, Hashable {
  package var rows = 0
  /// What the rows look like, by the row that told first.
  package var format: ExampleFormat?
  /// The rows that are no JSON, or do not have the columns of their header.
  package var unreadable = 0
  /// The rows without both an input and an output.
  package var incomplete = 0
  /// The pairs that repeat an earlier one.
  package var repeated = 0
  /// The different inputs.
  package var inputs = 0
  /// How many of them are left when those that are nearly another count once.
  package var inputClusters = 0
  /// The inputs with more than one output.
  package var conflictingInputs = 0
  /// The rows marked as bad answers.
  package var negative = 0
  /// The rows that hold a gap to be filled in.
  package var gaps = 0
  /// The different outputs.
  package var outputs = 0
  /// How many rows have the output that most have.
  package var commonestOutput = 0
  /// How many pairs can be used at most.
  package var usable = 0

  /// Creates counts of nothing.
  package init() {}
}
