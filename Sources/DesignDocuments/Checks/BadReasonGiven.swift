import Rubrics

extension Check {
  static let badReasonGiven = Check(
    id: "bad-reason-given",
    summary: "The reasons given support the decision.",
    why:
      "A decision can be right for a reason that is wrong, and then it is lost in the "
      + "next discussion.",
    severity: .warning,
    remedy: "Give a reason that rests on the answers",
    stage: .consequence,
    failing: Handbook.declaring("decision: fine-tuning", "gap: behaviour", "reasons: more-advanced")
  ) { document, _ in document.eachDecision { $0.committed(.badReason) } }
}
