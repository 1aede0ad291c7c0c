import Decisions
import Layouts
import Rubrics

extension AdvicePage {
  /// What is most likely to go wrong here: what the plan commits, then what the answers bring on.
  mutating func mistakes(isCommittedOnly: Bool = false) -> Outline.Section {
    let kinds: [Advice.Kind] = [.antiPattern, .badReason, .failureMode, .hiddenCost]
    let applying = kinds.flatMap(decision.advice(_:))
      .filter { $0.status == .committed || !isCommittedOnly }
    let candidates = applying.map { applied in
      (
        advice: applied.advice,
        ground: Ground(
          of: applied.advice.when, isCommitted: applied.status == .committed, in: decision,
          by: rubric)
      )
    }
    let ordered = candidates.enumerated().sorted { first, second in
      (first.element.ground.rank, first.offset) < (second.element.ground.rank, second.offset)
    }.map(\.element)
    var shown: [Outline.Item] = []
    // What the plan does is said though a step says what to do instead.
    if ordered.contains(where: { $0.ground == .plan }) { themes = [] }
    for (advice, ground) in ordered where shown.count < max(1, items) && isNew(advice.theme) {
      let words = ground.words(for: decision.answers)
      shown.append(
        Outline.Item(
          title: Phrase(advice.title, .strong)
            + Phrase(words.isEmpty ? "" : " (\(words))", ground == .plan ? .alert : .quiet),
          remedy: Phrase(advice.remedy.firstSentence)))
    }
    let left = ordered.count - shown.count
    return part(
      "Most likely to go wrong here",
      Outline.Block.items(shown)
        + (left > 0 ? [.paragraph(Phrase("and \(left) more", .quiet))] : []))
  }
}
