package import Rubrics

/// What can be proved about a rubric, looking at every way of answering it.
package struct Audit: Sendable {
  /// What was found, check by check, in the rubric's order.
  package let findings: [AuditFinding]
  /// The ids of the declared properties that hold, in the rubric's order.
  package let provedProperties: [String]
  /// What is promised of the decisions it leads to, where those were to be had.
  package let followOns: [FollowOnProof]
  /// The size of the space and how it divides.
  package let figures: AuditFigures

  /// The checks, in the order of a report.
  static var checks: [any AuditCheck.Type] {
    [
      OutcomeCheck.self, ThresholdCheck.self, ContradictionCheck.self, RuleCheck.self,
      PrerequisiteCheck.self, AdviceCheck.self, QuestionCheck.self, ChoiceCheck.self,
      PropertyCheck.self,
    ]
  }

  /// Audits a rubric.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - budget: The work after which it gives up.
  ///   - library: Returns the rubric with an id; without it nobody looks where outcomes lead.
  /// - Throws: An error that names the questions which make the space large.
  package init(
    of rubric: Rubric, budget: Budget = .thorough,
    among library: ((String) -> Rubric?)? = nil
  ) throws(AnswerSpaceError) {
    var (findings, figures) = try Self.look(at: rubric, budget: budget)
    let refuted = Set(
      findings.filter { $0.check == PropertyCheck.refuted }.map(\.subject))
    if !rubric.withdrawn.isEmpty {
      let (others, _) = try Self.look(at: rubric.offeringEverything, budget: budget)
      for index in findings.indices where !others.contains(where: findings[index].isSame) {
        findings[index].blameWithdrawals(of: rubric)
      }
    }
    self.findings = findings
    provedProperties = rubric.properties.map(\.id).filter { !refuted.contains($0) }
    followOns =
      library.map { FollowOnProof.all(of: rubric, among: $0, budget: budget) } ?? []
    self.figures = figures
  }

  private static func look(
    at rubric: Rubric, budget: Budget
  ) throws(AnswerSpaceError) -> ([AuditFinding], AuditFigures) {
    let space = try AnswerSpace(of: rubric, budget: budget)
    var functions = try AuditFunctions(of: rubric, space: space, budget: budget)
    var findings: [AuditFinding] = []
    for check in checks { findings += try check.findings(in: &functions) }
    return (findings, functions.figures)
  }

  /// Whether nothing found is an error.
  package var isClean: Bool {
    !findings.contains { $0.severity == .error } && !followOns.contains(where: \.isRefuted)
  }
}
