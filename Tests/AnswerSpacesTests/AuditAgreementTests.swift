import AnswerSpaces
import Decisions
import Rubrics
import Testing

/// What the audit proves is what trying everything shows.
@Suite struct AuditAgreementTests {
  /// The checks whose findings are faults even where they come of what is not offered.
  private let mayFault = ["unnamed-outcome", "contradictory-rules"]

  @Test(arguments: 0..<10) func `an audit agrees with exhaustive enumeration`(block: Int) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      var random = RandomRubric(seed: seed, stateLimit: 60)
      let rubric = random.wholeRubric()
      let audit = try Audit(of: rubric)
      let all = Observations(of: rubric)
      let found = audit.findings.map { finding in
        ([finding.check, finding.subject] + (finding.choice.map { [$0] } ?? []))
          .joined(separator: " ")
      }
      let expected = all.findings
      try #require(Set(found) == expected, "seed \(seed)")
      let proved = rubric.properties.map(\.id).filter {
        !expected.contains("refuted-property \($0)")
      }
      try #require(audit.provedProperties == proved, "seed \(seed)")
      let whole = Observations(of: rubric.offeringEverything).findings
      for (finding, name) in zip(audit.findings, found) where !whole.contains(name) {
        try #require(!rubric.withdrawn.isEmpty, "seed \(seed)")
        try #require(finding.message.contains("not offered"), "seed \(seed): \(name)")
        try #require(
          finding.comesOfWithdrawals == !mayFault.contains(finding.check)
            || finding.check == "refuted-property", "seed \(seed): \(name)")
      }
      let fewest = all.fewestAnswersOfInfluence
      for finding in audit.findings where finding.check == "refuted-property" {
        guard let count = fewest[finding.subject] else { continue }
        try #require(
          finding.witnesses.reduce(0) { $0 + $1.answers.count + ($1.plan == nil ? 0 : 1) }
            == count, "seed \(seed)")
      }
      for finding in audit.findings {
        for witness in finding.witnesses { try check(witness, rubric, seed: seed) }
        try check(finding, rubric, seed: seed)
      }
    }
  }

  @Test(arguments: 0..<10) func `counts agree with exhaustive enumeration`(block: Int) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let all = Enumeration(of: rubric)
      let complete = zip(all.states, all.outcomes).filter { !$0.0.contains(0) }.map(\.1)
      let space = try AnswerSpace(of: rubric)
      try #require(space.combinations == Count(UInt64(complete.count)), "seed \(seed)")
      for (outcome, count) in space.combinationsByOutcome {
        let expected = complete.filter { $0 == outcome }.count
        try #require(count == Count(UInt64(expected)), "seed \(seed)")
      }
    }
  }

  private func check(_ witness: Witness, _ rubric: Rubric, seed: Int) throws {
    let outcome = Decision(from: witness.answers, by: rubric).outcome.id
    try #require(witness.outcome == outcome, "seed \(seed)")
  }

  /// Every finding with witnesses is seen in them.
  private func check(_ finding: AuditFinding, _ rubric: Rubric, seed: Int) throws {
    let cards = finding.witnesses.map { Scorecard(of: $0.answers, by: rubric) }
    switch finding.check {
    case "contradictory-rules":
      let isClash = cards[0].scores.contains { !$0.requiredBy.isEmpty && !$0.excludedBy.isEmpty }
      try #require(isClash, "seed \(seed)")
    case "unnamed-outcome":
      try #require(rubric.outcome(adopting: cards[0].adopted) == nil, "seed \(seed)")
    case "open-only-outcome":
      try #require(finding.witnesses[0].outcome == finding.subject, "seed \(seed)")
    case "idle-rule":
      try #require(cards[0].firedRules.contains { $0.id == finding.subject }, "seed \(seed)")
    case "refuted-property":
      let property = try #require(rubric.properties.first { $0.id == finding.subject })
      try check(property, refutedBy: finding.witnesses, cards, seed: seed)
    default:
      break
    }
  }

  private func check(
    _ property: Property, refutedBy witnesses: [Witness], _ cards: [Scorecard], seed: Int
  ) throws {
    switch property.assertion {
    case .monotone(let question, let order, let option):
      let before = try #require(witnesses[0].answers[question]?.choices.first)
      let after = try #require(witnesses[1].answers[question]?.choices.first)
      let step = zip(order, order.dropFirst()).contains { $0 == before && $1 == after }
      try #require(step, "seed \(seed)")
      try #require(differences(witnesses) == [question], "seed \(seed)")
      try #require(cards[0].adopted.contains(option), "seed \(seed)")
      try #require(!cards[1].adopted.contains(option), "seed \(seed)")
    case .picking(let question, let choices, let option):
      let before = try #require(witnesses[0].answers[question]?.choices)
      let after = try #require(witnesses[1].answers[question]?.choices)
      let added = Set(after).subtracting(before)
      try #require(added.count == 1 && after.count == before.count + 1, "seed \(seed)")
      try #require(added.isSubset(of: choices), "seed \(seed)")
      try #require(differences(witnesses) == [question], "seed \(seed)")
      try #require(cards[0].adopted.contains(option), "seed \(seed)")
      try #require(!cards[1].adopted.contains(option), "seed \(seed)")
    case .never(let condition, let other, let option):
      try #require(holds(condition, witnesses[0]), "seed \(seed)")
      try #require(other.map(cards[0].adopted.contains) ?? true, "seed \(seed)")
      try #require(cards[0].adopted.contains(option), "seed \(seed)")
    case .always(let condition, let other, let option):
      try #require(holds(condition, witnesses[0]), "seed \(seed)")
      try #require(other.map(cards[0].adopted.contains) ?? true, "seed \(seed)")
      try #require(!cards[0].adopted.contains(option), "seed \(seed)")
    case .independent(let questions, let condition):
      try #require(witnesses.allSatisfy { holds(condition, $0) }, "seed \(seed)")
      try #require(witnesses[0].plan == witnesses[1].plan, "seed \(seed)")
      try #require(differences(witnesses).count == 1, "seed \(seed)")
      try #require(differences(witnesses).isSubset(of: questions), "seed \(seed)")
      try #require(cards[0].adopted != cards[1].adopted, "seed \(seed)")
    }
  }

  private func holds(_ condition: Condition, _ witness: Witness) -> Bool {
    condition.truth(given: witness.answers, outcome: witness.outcome, plan: witness.plan)
      == .holds
  }

  /// The questions to which two witnesses have different answers.
  private func differences(_ witnesses: [Witness]) -> Set<String> {
    let ids = (0..<8).map { "q\($0)" }
    return Set(ids.filter { witnesses[0].answers[$0] != witnesses[1].answers[$0] })
  }
}
