import Rubrics

/// Outcomes nobody can reach, and adopted sets that no outcome names.
enum OutcomeCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    let counts = functions.figures.outcomes
    for (outcome, share) in zip(functions.rubric.outcomes, counts) where share.count.isZero {
      let place = try functions.set(adopting: outcome.adopts)
      let isFirst = functions.rubric.outcome(adopting: outcome.adopts)?.id == outcome.id
      if isFirst, let witness = try functions.witness(of: place) {
        findings.append(onlyWhileOpen(outcome.id, witness))
      } else {
        findings.append(unreachable(outcome.id))
      }
    }
    return findings + (try unnamed(in: &functions))
  }

  private static func unnamed(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    let options = functions.rubric.options.map(\.id)
    // Rules may leave nothing to adopt, by whatever method.
    let sets = functions.rubric.method.adoptableSets(of: options).filter { !$0.isEmpty }
    for adopted in [[]] + sets {
      if functions.rubric.outcome(adopting: adopted) != nil { continue }
      let place = try functions.set(adopting: adopted)
      if let witness = try functions.witness(of: place) {
        findings.append(unnamed(adopted, witness))
      }
    }
    return findings
  }

  private static func unreachable(_ outcome: String) -> AuditFinding {
    AuditFinding(
      check: "unreachable-outcome", severity: .error, subject: outcome,
      message: "No answers lead to the outcome `\(outcome)`.")
  }

  private static func onlyWhileOpen(_ outcome: String, _ witness: Witness) -> AuditFinding {
    AuditFinding(
      check: "open-only-outcome", severity: .note, subject: outcome,
      message: "The outcome `\(outcome)` is reached only while a question is open.",
      witnesses: [witness])
  }

  private static func unnamed(_ adopted: [String], _ witness: Witness) -> AuditFinding {
    let set = adopted.isEmpty ? "no option" : adopted.quoted
    return AuditFinding(
      check: "unnamed-outcome", severity: .error, subject: adopted.joined(separator: "+"),
      message: "Answers can adopt \(set), and no outcome names that.", witnesses: [witness])
  }
}
