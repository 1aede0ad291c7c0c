package import AnswerSpaces
package import Rubrics

/// What the audit proves about a rubric.
package struct AuditReport: Report {
  package var rubric: Rubric
  /// The digest of its files.
  package var digest: String
  /// What was proved.
  package var audit: Audit

  /// What the base of an overlay is found to be by itself, and what that is called.
  package var base: (name: String, findings: Set<AuditFinding>)?

  /// Returns whether a finding is one of the base by itself, whatever answers show it there.
  func isInherited(_ finding: AuditFinding) -> Bool {
    guard let base else { return false }
    return base.findings.contains {
      $0.check == finding.check && $0.subject == finding.subject && $0.choice == finding.choice
        && $0.message == finding.message
    }
  }

  package init(on rubric: Rubric, digest: String, audit: Audit) {
    self.rubric = rubric
    self.digest = digest
    self.audit = audit
  }

  /// The findings, errors first.
  var findings: [AuditFinding] {
    AuditFinding.Severity.allCases.flatMap { severity in
      audit.findings.filter { $0.severity == severity }
    }
  }

  /// The number of errors, contradictions along the way among them.
  var errorCount: Int {
    findings.count { $0.severity == .error } + audit.followOns.count(where: \.isRefuted)
  }

  /// The number of notes.
  var noteCount: Int { findings.count { $0.severity == .note } }

  /// The declared properties that hold, in the rubric's order.
  var provedProperties: [Property] {
    let proved = Set(audit.provedProperties)
    return rubric.properties.filter { proved.contains($0.id) }
  }
}
