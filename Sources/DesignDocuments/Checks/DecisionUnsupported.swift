import AnswerSpaces
import Decisions
import Diagnostics
import Rubrics

extension Check {
  static let decisionUnsupported = Check(
    id: "decision-unsupported",
    summary: "The answers given so far lead to the decision.",
    why:
      "As long as questions are open the declared outcome may still turn out right, "
      + "but nothing in the document says so yet.",
    severity: .warning,
    remedy: "Answer the open questions, or change the decision",
    failing: Handbook.declaring("decision: combined", "gap: behaviour", "latency: relaxed")
  ) { document, _ in
    document.eachDecision { decision in
      guard decision.isContradicted, !decision.isOutdated, !decision.isRefuted,
        let plan = decision.plan
      else { return [] }
      let next = decision.firmness.next.first.map { "; answer '\($0.question)' next" } ?? ""
      return [
        Mark(
          message: "the answers so far lead to '\(decision.decision.outcome.id)', not to '\(plan)'",
          remedy: "answer the open questions, or change the decision" + next, range: decision.place,
          related: decision.related(decision.decision.scorecard.reasons.map(\.question.id).unique))
      ]
    }
  }
}
