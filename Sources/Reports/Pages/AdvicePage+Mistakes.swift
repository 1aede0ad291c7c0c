import Decisions
import Diagnostics
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
        relevance: Relevance(
          of: applied.advice.when, isCommitted: applied.status == .committed, in: decision,
          by: rubric)
      )
    }
    let ordered = candidates.enumerated().sorted { first, second in
      (first.element.relevance.rank, first.offset) < (second.element.relevance.rank, second.offset)
    }.map(\.element)
    var shown: [Outline.Item] = []
    for (advice, relevance) in ordered where shown.count < room.mistakes {
      let isKnown = !isNew(advice.theme)
      // What the plan does is said though a step says what to do instead.
      guard relevance == .plan ? isNew(advice.theme.map { "\($0), in the plan" }) : !isKnown else {
        continue
      }
      let words = relevance.words(for: decision.answers)
      shown.append(
        Outline.Item(
          title: Phrase(advice.title, .strong)
            + Phrase(words.isEmpty ? "" : " (\(words))", relevance == .plan ? .alert : .quiet),
          remedy: Phrase(advice.remedy.firstSentence)))
    }
    return part("Most likely to go wrong here", list(shown, of: ordered.count))
  }
}
