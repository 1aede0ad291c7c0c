import Decisions
import Rubrics

extension Check {
  static let hiddenCostUnacknowledged = Check(
    id: "hidden-cost-unacknowledged",
    summary: "The text acknowledges the costs that estimates leave out.",
    why:
      "A cost that nobody wrote down is a cost nobody planned for.",
    severity: .note,
    remedy: "Say in the text who carries it, and how",
    stage: .finished,
    passing: Handbook.deciding(
      saying: """
        A weak document poisons every answer, so data quality is ours to keep. Retrieval errors look
        confident, and the token costs come back with every question. Changing our minds means a switching
        cost we accept.
        """),
    failing: Handbook.deciding()
  ) { document, _ in
    document.eachDecision { decision in
      guard !decision.isContradicted, decision.rubric.id == document.rubric.id else { return [] }
      return decision.decision.advice(.hiddenCost).map(\.advice).compactMap { cost in
        guard !cost.cues.isEmpty,
          let index = document.rubric.advice.firstIndex(where: { $0.id == cost.id }),
          !document.prose.mentions(advice: index)
        else { return nil }
        return Mark(
          subject: cost.id, message: "the text does not speak of this: \(cost.title)",
          remedy: cost.remedy.isEmpty ? nil : cost.remedy, range: decision.place)
      }
    }
  }
}
