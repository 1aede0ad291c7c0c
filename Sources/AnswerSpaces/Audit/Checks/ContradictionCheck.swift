import Rubrics

/// Rules that require and exclude one option at once.
enum ContradictionCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    let rules = functions.rubric.rules
    for first in rules.indices where rules[first].effect == .requires {
      for second in rules.indices
      where rules[second].effect == .excludes && rules[second].option == rules[first].option {
        let both = try functions.apply(
          .and, functions.firing[first], functions.firing[second])
        guard let witness = try functions.witness(of: both) else { continue }
        findings.append(
          AuditFinding(
            check: "contradictory-rules", severity: .error, subject: rules[first].id,
            message: "The rule `\(rules[first].id)` requires `\(rules[first].option)` where "
              + "`\(rules[second].id)` excludes it. Guard one of them.",
            witnesses: [witness]))
      }
    }
    return findings
  }
}
