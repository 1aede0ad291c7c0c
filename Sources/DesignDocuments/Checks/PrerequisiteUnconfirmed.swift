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
      func unconfirmed(_ status: PrerequisiteFinding.Status) -> [PrerequisiteFinding] {
        decision.prerequisites(unlessTickedIn: document) {
          $0.status == status
            && (status == .open
              ? $0.prerequisite.when.questions.isEmpty : $0.prerequisite.severity == .blocker)
        }
      }
      return (unconfirmed(.open) + unconfirmed(.toConfirm)).map { finding in
        var mark = decision.mark(of: finding)
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
