/// A kind of file that crossroads reads, and so can judge by its own readers.
enum ReadableKind: String, Sendable, CaseIterable {
  /// The rubric of a module.
  case rubric
  /// The evidence of a rubric.
  case evidence
  /// The documented cases of a rubric.
  case cases
  /// Answers to a rubric.
  case answers
  /// Prices for the cost lines of a rubric.
  case prices
  /// The settings of `check`.
  case config
  /// Findings of `check` that were taken over.
  case baseline
  /// A recommendation.
  case result
  /// What outcomes cost, from which answers are read.
  case costReport = "cost-report"
  /// What was measured from files, from which answers are read.
  case measurementReport = "measurement-report"

  /// What files of the kind are, in one line.
  var summary: String? { SchemaKind(rawValue: rawValue)?.summary }
}
