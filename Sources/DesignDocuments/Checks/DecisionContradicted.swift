import AnswerSpaces
import Decisions
import Diagnostics
import Rubrics

extension Check {
  static let decisionContradicted = Check(
    id: "decision-contradicted",
    summary: "The decision is one its own answers allow and speak for.",
    why:
      "When the answers rule the declared outcome out, or every essential question is answered and no "
      + "selection of the answers leads to it, either the decision or an answer is wrong, and building "
      + "would find out later.",
    severity: .error,
    remedy: "Change the decision, or the answers that force another, or accept it with a "
      + "reason",
    failing: Handbook.deciding(for: "fine-tuning")
  ) { document, _ in
    document.eachDecision { decision in
      guard decision.isRefuted, let plan = decision.plan else { return [] }
      let outcome = decision.decision.outcome.id
      if let withdrawal = decision.withdrawal {
        return [
          Mark(
            message:
              "the decision is for '\(plan)', but \(withdrawal); the answers lead to '\(outcome)'",
            remedy: "decide for what is offered, or accept it with a reason",
            range: decision.place,
            related: decision.related(
              decision.decision.scorecard.reasons.map(\.question.id).unique))
        ]
      }
      guard !decision.firmness.possible.contains(plan) else {
        return [
          Mark(
            message:
              "the answers lead to '\(outcome)', and no selection of them leads to '\(plan)'",
            range: decision.place,
            related: decision.related(
              decision.decision.scorecard.reasons.map(\.question.id).unique))
        ]
      }
      let forcing =
        decision.firmness.restsOn.isEmpty ? decision.forcing : decision.firmness.restsOn
      return [
        Mark(
          message: "the answers lead to '\(outcome)', and none of the open "
            + "ones can lead to '\(plan)'",
          range: decision.place, related: decision.related(forcing))
      ]
    }
  }
}
