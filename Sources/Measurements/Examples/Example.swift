/// One row of a file of examples, as far as it could be read.
struct Example {
  /// How it is spelled.
  var format: ExampleFormat
  /// Everything before the output, one part a turn.
  var input: [String]
  /// What the user said, without instructions to the system.
  var user: [String]
  /// The output, empty where there is none.
  var output: String
  /// Whether it is marked as a bad answer.
  var isNegative = false

  /// Whether both sides are there.
  var isPair: Bool {
    !output.trimmed.isEmpty && input.contains { !$0.trimmed.isEmpty }
  }
}
