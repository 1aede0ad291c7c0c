/// Something about how a rubric is written that its author should see.
package struct LintFinding: Sendable, Hashable {
  /// How much a finding matters, gravest first.
  package enum Severity: String, Sendable, CaseIterable {
    /// The rubric breaks its own promise to its readers.
    case error
    /// Readers are likely to be misled or lost.
    case warning
    /// Worth knowing, and perhaps as it should be.
    case note
  }

  /// The id of the rule that found it.
  package var rule: String
  /// How much it matters.
  package var severity: Severity
  /// The id of the entry it is about, such as `volatility` or `volatility.weekly`; that of the rubric for the whole.
  package var entry: String
  /// The file of the rubric module and the JSON pointer within it, such as `rubric.json#/rules/0`.
  package var location: String
  /// What was seen, quoted.
  package var message: String
  /// What to do about it, as an imperative sentence without the full stop.
  package var remedy: String
  /// Why the rubric accepts it, where it does.
  package var accepted: String?
}
