/// A finding of the linter that the authors of a rubric accept.
package struct LintAcceptance: Sendable, Hashable {
  /// The id of the rule that finds it, which is of no error.
  package var finding: String
  /// What it is about, as the finding names it.
  package var subject: String
  /// Why it is as it should be.
  package var because: String

  /// Returns whether it is about a finding.
  func covers(_ finding: LintFinding) -> Bool {
    finding.rule == self.finding && finding.entry == subject
  }
}
