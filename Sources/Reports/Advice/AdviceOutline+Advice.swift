import Decisions
import Layouts
import Rubrics

extension AdviceOutline {
  /// Lists the costs that estimates leave out.
  mutating func hiddenCosts() -> Outline.Section {
    advice("Hidden costs", (.hiddenCost, ""))
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

  /// Lists the advice of some kinds that applies, each kind under a smaller heading where it has one.
  mutating func advice(
    _ heading: String, _ groups: (kind: Advice.Kind, heading: String)...
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
