package import AnswerSpaces
package import Rubrics

/// What the audit proves about a rubric.
package struct AuditReport: Report {
  /// The rubric.
  package var rubric: Rubric
  /// The digest of its files.
  package var digest: String
  /// What was proved.
  package var audit: Audit

  /// Creates a report.
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

  /// The declared properties that hold, in the rubric's order.
  var provedProperties: [Property] {
    let proved = Set(audit.provedProperties)
    return rubric.properties.filter { proved.contains($0.id) }
  }
}
