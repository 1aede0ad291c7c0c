import Decisions
import Rubrics

extension Check {
  static let antiPatternCommitted = Check(
    id: "anti-pattern-committed",
    summary: "The decision commits no anti-pattern.",
    why:
      "An anti-pattern is a plan that is known to go wrong under answers like these.",
    severity: .warning,
    remedy: "Follow the remedy, or accept it with a reason",
    stage: .consequence,
    failing: Handbook.declaring("decision: rag", "gap: behaviour")
  ) { document, _ in document.eachDecision { $0.committed(.antiPattern) } }
}

extension DeclaredDecision {
  /// Returns the advice of a kind that the declared plan commits.
  func committed(_ kind: Advice.Kind) -> [Mark] {
    decision.advice(kind).filter { $0.status == .committed }.map(\.advice).map { advice in
      Mark(
        subject: advice.id, message: "\(advice.title): \(advice.detail)", brief: advice.title,
        remedy: advice.remedy, range: place, related: related(advice.when.questions))
    }
  }
}
