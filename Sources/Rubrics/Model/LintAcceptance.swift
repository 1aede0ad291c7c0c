/// A finding of the linter that the authors of a rubric accept.
package struct LintAcceptance: Sendable, Hashable {
  /// The id of the rule that finds it, which is of no error.
  package var finding: String
  /// What it is about, as the finding names it.
  package var subject: String
  /// Why it is as it should be.
  package var because: String

  package init(_ finding: String, of subject: String, because: String) {
    self.finding = finding
    self.subject = subject
    self.because = because
  }

  /// Returns whether it is about a finding.
  func covers(_ finding: LintFinding) -> Bool {
    finding.rule == self.finding && finding.entry == subject
  }
}
