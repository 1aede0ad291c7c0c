import Decisions
import Layouts
import Rubrics

extension AdviceOutline {
  /// Lists the costs that estimates leave out.
  mutating func hiddenCosts() -> Outline.Section {
    section("Hidden costs", of: [(.hiddenCost, "")])
  }

  /// Lists what is known to go wrong and what does not hold as an argument; what the plan commits first.
  mutating func mistakes() -> Outline.Section {
    let committed = decision.advice.filter { $0.status == .committed }.map { item(of: $0) }
    var blocks = Outline.Block.items(committed, under: "In your plan")
    for (kind, heading) in [
      (Advice.Kind.antiPattern, "Known to go wrong"),
      (.badReason, "Arguments that do not carry it"),
    ] {
      let others = decision.advice(kind).filter { $0.status == .applies }.map { item(of: $0) }
      blocks += Outline.Block.items(others, under: heading)
    }
    return Outline.Section(
      heading: "Mistakes to avoid", isFolded: committed.isEmpty, blocks: blocks)
  }

  /// Lists how it breaks, how to test for that and how to repair it.
  mutating func failures() -> Outline.Section {
    section(
      "How it fails, and how to find out",
      of: [
        (.failureMode, "Failures to expect"), (.evaluation, "Tests to run"),
        (.mitigation, "Repairs"),
      ])
  }

  /// Lists techniques to start from.
  mutating func methods() -> Outline.Section {
    section("Techniques to start from", of: [(.method, "")])
  }

  /// Lists what to find out before committing.
  mutating func evidence() -> Outline.Section {
    section("Evidence to gather first", of: [(.evidence, "")])
  }

  /// Lists the events that should reopen the decision.
  mutating func relook() -> Outline.Section {
    section("Look again when", of: [(.relookTrigger, "")])
  }

  /// Lists the neighbouring decisions that this one leaves open.
  mutating func adjacent() -> Outline.Section {
    section("Decisions this one leaves open", of: [(.adjacentDecision, "")])
  }

  private mutating func section(
    _ heading: String, of groups: [(kind: Advice.Kind, heading: String)]
  ) -> Outline.Section {
    var blocks: [Outline.Block] = []
    for group in groups {
      let items = decision.advice(group.kind).map { item(of: $0) }
      blocks += Outline.Block.items(items, under: group.heading)
    }
    return Outline.Section(heading: heading, isFolded: true, blocks: blocks)
  }

  private mutating func item(of applied: AppliedAdvice) -> Outline.Item {
    let advice = applied.advice
    let alert =
      applied.status == .applies
      ? ""
      : advice.kind == .badReason ? "You are about to rely on this" : "You are about to do this"
    return bibliography.item(
      advice.title, alert: alert, detail: advice.detail, remedy: advice.remedy,
      citing: advice.citations)
  }
}
