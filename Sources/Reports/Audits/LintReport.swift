package import Diagnostics
package import Rubrics

/// What the linter finds in a rubric.
package struct LintReport: Report {
  package var rubric: Rubric
  /// The digest of its files.
  package var digest: String
  /// The findings, gravest first.
  package var findings: [LintFinding]

  /// How many more findings are those of an overlay's base, and what that is called.
  package var inherited: (base: String, count: Int)?

  /// The rules it was held against, in the order of the report.
  package var rules: [any LintRule]

  /// Lints a rubric.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - digest: The digest of its files.
  ///   - library: Returns the rubric with an id, to look where outcomes lead.
  ///   - today: The day to count the age of figures from; without it nobody counts.
  ///   - cases: What keeps its cases from being read.
  package init(
    on rubric: Rubric, digest: String, among library: (@Sendable (String) -> Rubric?)? = nil,
    today: CalendarDay? = nil, unreadable cases: [Problem] = []
  ) {
    self.rubric = rubric
    self.digest = digest
    self.rules = Linter.rules(among: library, today: today, unreadable: cases)
    self.findings = Linter.findings(
      in: rubric, among: library, today: today, unreadable: cases)
  }

  /// Leaves out what the base of an overlay is found wanting in by itself, and counts it; and claims
  /// of the base that the overlay has no use for, as it need not say why the base keeps them.
  ///
  /// - Parameters:
  ///   - base: What was found in the base, at the same places.
  ///   - isOwn: Returns whether the overlay itself is written at a location.
  package mutating func leave(to base: LintReport, where isOwn: (String) -> Bool) {
    // Which of them are accepted is for each of the two to say.
    let known = Set(base.findings.map(\.unaccepted))
    let ofBase = [Linter.uncitedClaims, Linter.needlessAcceptances]
    let counted = Set(base.findings.filter { $0.accepted == nil })
    let inherited = findings.count { counted.contains($0.unaccepted) }
    findings.removeAll {
      known.contains($0.unaccepted) || ofBase.contains($0.rule) && !isOwn($0.location)
    }
    self.inherited = inherited > 0 ? (base.rubric.id, inherited) : nil
  }

  /// The findings that the rubric accepts.
  package var accepted: [LintFinding] { findings.filter { $0.accepted != nil } }

  /// Returns the number of findings of a severity that are not accepted.
  package func count(_ severity: LintFinding.Severity) -> Int {
    findings.count { $0.severity == severity && $0.accepted == nil }
  }

  /// Whether nothing was found but notes and what the rubric accepts.
  package var isAccepted: Bool {
    findings.allSatisfy { $0.severity == .note || $0.accepted != nil }
  }
}

extension LintFinding {
  /// The finding, whether it is accepted or not.
  fileprivate var unaccepted: LintFinding {
    var finding = self
    finding.accepted = nil
    return finding
  }
}
