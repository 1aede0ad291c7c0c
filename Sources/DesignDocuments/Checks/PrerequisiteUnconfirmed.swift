import Decisions
import Rubrics

extension Check {
  static let prerequisiteUnconfirmed = Check(
    id: "prerequisite-unconfirmed",
    summary: "The answers say whether the decision's prerequisites are in place.",
    why:
      "What nobody has spoken to is not in place until somebody says so. Only what "
      + "would block building is reported.",
    severity: .note,
    remedy: "Answer the questions it depends on",
    stage: .finished,
    passing: Handbook.prepared,
    failing: Handbook.deciding()
  ) { document, _ in
    document.eachDecision { decision in
      let unasked = decision.prerequisites(.open, unlessTickedIn: document)
        .filter { $0.finding.prerequisite.when.questions.isEmpty }
      let toConfirm = decision.prerequisites(.toConfirm, unlessTickedIn: document)
        .filter { $0.finding.prerequisite.severity == .blocker }
      return (unasked + toConfirm).map { finding, mark in
        var mark = mark
        mark.severity = .note
        let title = finding.prerequisite.title
        mark.message = "nothing says whether this is in place: \(title)"
        let open = finding.openQuestions.map { "'\($0.id)'" }.joined(separator: ", ")
        mark.remedy = open.isEmpty ? "write '- [x] \(title)' once it is" : "answer \(open)"
        return mark
      }
    }
  }
}
