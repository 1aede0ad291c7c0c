package import Rubrics

/// What the linter finds in a rubric.
package struct LintReport: Report {
  /// The rubric.
  package var rubric: Rubric
  /// The digest of its files.
  package var digest: String
  /// The findings, gravest first.
  package var findings: [LintFinding]

  /// The rules it was held against, in the order of the report.
  package var rules: [any LintRule]

  /// Lints a rubric.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - digest: The digest of its files.
  ///   - library: Returns the rubric with an id, to look where outcomes lead.
  package init(
    on rubric: Rubric, digest: String, among library: (@Sendable (String) -> Rubric?)? = nil
  ) {
    self.rubric = rubric
    self.digest = digest
    self.rules = Linter.rules(among: library)
    self.findings = Linter.findings(in: rubric, among: library)
  }

  /// Returns the number of findings of a severity.
  package func count(_ severity: LintFinding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Whether nothing was found but notes.
  package var isAccepted: Bool { findings.allSatisfy { $0.severity == .note } }
}
