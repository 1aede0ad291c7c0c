import AnswerSpaces
import Rubrics

extension Check {
  static let essentialUnanswered = Check(
    id: "essential-unanswered",
    summary: "Essential questions are answered while the outcome is open.",
    why:
      "These questions decide most. As long as one is open that can still change the "
      + "outcome, the decision rests on a guess.",
    severity: .warning,
    remedy: "Answer it, if only with 'unknown' and a date to find out",
    stage: .finished,
    failing: Handbook.declaring("decision: rag", "gap: knowledge")
  ) { document, _ in
    document.eachDecision { decision in
      guard decision.firmness.standing == .undecided else { return [] }
      let possible = decision.firmness.possible.map { "'\($0)'" }.joined(separator: " or ")
      return decision.firmness.missingEssentials.compactMap { id in
        guard let question = decision.rubric.question(id) else { return nil }
        return Mark(
          subject: id,
          message: "'\(id)' is not answered, and the outcome may still be \(possible)",
          remedy: "answer '\(id)': \(question.choices.map(\.id).joined(separator: ", "))",
          range: decision.reading(of: id)?.entry.key.range ?? decision.place)
      }
    }
  }
}
