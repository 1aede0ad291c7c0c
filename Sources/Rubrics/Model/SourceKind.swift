/// What a team's own files can be counted for.
package enum SourceKind: String, Sendable, Hashable, CaseIterable {
  /// How much the documents hold.
  case corpus
  /// When the documents changed.
  case changes = "volatility"
  /// Pairs of input and output.
  case examples
  /// The marks of a perfect-prompt test, in a sheet or in results.
  case sheet
}
