/// Something the audit found, with the answers that show it.
package struct AuditFinding: Sendable, Hashable {
  /// How much it matters.
  package enum Severity: String, Sendable, CaseIterable {
    /// The rubric breaks a rule or a promise.
    case error
    /// It is worth knowing and may be meant.
    case note
  }

  /// The id of the check.
  package var check: String
  /// How much it matters.
  package var severity: Severity
  /// The id of the question, rule, outcome or other thing it is about.
  package var subject: String
  /// The id of the choice, when it is about one.
  package var choice: String?
  /// What was found, as a sentence.
  package var message: String
  /// Answers that show it; two that differ when the finding is about a difference.
  package var witnesses: [Witness] = []
  /// Whether it is no fault but what not offering an option means.
  package var comesOfWithdrawals = false
}
