/// One thing that can be wrong with how a rubric is written, whatever its answers lead to.
package protocol LintRule: Sendable {
  /// The id, as printed with each finding.
  var id: String { get }
  /// What a rubric must do to pass, as a sentence.
  var summary: String { get }
  /// How much its findings matter.
  var severity: LintFinding.Severity { get }

  /// Returns what a rubric does otherwise, in the order of its files.
  func findings(in rubric: Rubric) -> [LintFinding]
}

extension LintRule {
  func finding(about entry: LintEntry, _ message: String, remedy: String) -> LintFinding {
    LintFinding(
      rule: id, severity: severity, entry: entry.id, location: entry.location, message: message,
      remedy: remedy)
  }

  /// Creates a finding of this rule about a rubric as a whole.
  func finding(about rubric: Rubric, _ message: String, remedy: String) -> LintFinding {
    LintFinding(
      rule: id, severity: severity, entry: rubric.id, location: "rubric.json", message: message,
      remedy: remedy)
  }
}
