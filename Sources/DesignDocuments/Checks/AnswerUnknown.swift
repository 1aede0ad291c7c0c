import Diagnostics
import Rubrics

extension Check {
  static let answerUnknown = Check(
    id: "answer-unknown",
    summary: "Every declared answer is one the rubric knows.",
    why:
      "An answer the rubric does not know adds nothing, so the outcome would be "
      + "computed without it.",
    severity: .error,
    remedy: "Choose one of the answers the question offers",
    failing: Handbook.declaring("decision: rag", "volatility: weakly")
  ) { document, _ in
    document.eachDecision { decision in
      decision.unknownOutcome
        + Array(decision.unknownAnswers.prefix(Check.mostFindings + 1))
    }
  }
}

extension DeclaredDecision {
  fileprivate var unknownOutcome: [Mark] {
    guard plan == nil, let claim = declaration.decision else { return [] }
    let known = rubric.outcomes.map(\.id)
    let remedies = [
      Suggestion.remedy(for: claim.value, among: known), "choose \(known.listed("or"))",
    ]
    return [
      Mark(
        message: "\(claim.value.quoted) is no outcome",
        remedy: remedies.compactMap(\.self).joined(separator: " "), range: claim.range)
    ]
  }

  /// The values that are no answers, found only as far as they are asked for.
  fileprivate var unknownAnswers: some Sequence<Mark> {
    readings.lazy.filter { $0.isAnswer && $0.brought == nil }.flatMap { reading in
      reading.faults.lazy.filter(\.kind.isUnknownWord).map { fault in
        let problem = fault.problem
        return Mark(
          subject: reading.entry.key.value, message: problem.message, remedy: problem.remedy,
          range: reading.range(of: fault))
      }
    }
  }
}
