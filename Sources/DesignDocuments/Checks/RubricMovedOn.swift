import AnswerSpaces
import Decisions
import Diagnostics
import Rubrics

extension Check {
  static let rubricMovedOn = Check(
    id: "rubric-moved-on",
    summary: "A decision made with another version of the rubric still holds.",
    why:
      "A rubric learns. A decision that was right by the version it names may be "
      + "worth another look by the one in use.",
    severity: .warning,
    remedy: "Look at the decision again, then name the version in use",
    passing: Handbook.deciding("rubric: rag-vs-fine-tuning@0.9.0"),
    failing: Handbook.deciding(for: "fine-tuning", "rubric: rag-vs-fine-tuning@0.9.0")
  ) { document, _ in
    document.eachDecision { decision in
      guard decision.isOutdated, let version = decision.pinnedVersion,
        let reference = decision.declaration.rubric
      else { return [] }
      return [
        Mark(
          message:
            "'\(decision.plan ?? "")' was decided with version \(version.cut(to: 20)) of the rubric; "
            + "by version \(decision.rubric.version) the answers lead to "
            + "'\(decision.decision.outcome.id)'"
            + (decision.withdrawal.map { ", and \($0)" } ?? ""),
          range: reference.range,
          related: [Mark.Related(range: decision.place, message: "the decision")]
            + decision.related(decision.firmness.restsOn))
      ]
    }
  }
}
