/// How many lines a batch took and how many of them it could not use.
package struct BatchSummary: Sendable, Hashable {
  /// The number of lines.
  package var lines = 0
  /// The number of lines that could not be used.
  package var refused = 0
}
