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
    finding(about: entry.id, at: entry.location, message, remedy: remedy)
  }

  /// Creates a finding of this rule about a rubric as a whole, or what it says at a place of its own.
  func finding(
    about rubric: Rubric, at location: String = "rubric.json", _ message: String, remedy: String
  ) -> LintFinding {
    finding(about: rubric.id, at: location, message, remedy: remedy)
  }

  /// Creates a finding of this rule about the entry with an id.
  func finding(
    about id: String, at location: String, _ message: String, remedy: String
  ) -> LintFinding {
    LintFinding(
      rule: self.id, severity: severity, entry: id, location: location, message: message,
      remedy: remedy)
  }
}
