import Diagnostics
import Rubrics

extension Check {
  static let acceptanceUnreasoned = Check(
    id: "acceptance-unreasoned",
    summary: "Every acceptance gives its reason and can be read.",
    why:
      "An acceptance without a reason tells the next reader nothing, so it is not "
      + "applied.",
    severity: .error,
    remedy: "Write 'accept: CHECK -- reason, until YYYY-MM-DD'",
    stage: .acceptance,
    passing: Handbook.deciding(
      "evaluation: none", "accept: evaluation-set -- the golden set lands with the pilot"),
    failing: Handbook.deciding("evaluation: none", "accept: evaluation-set")
  ) { document, _ in
    document.eachAcceptance { acceptance in
      if acceptance.name.value.isEmpty || acceptance.reason == nil {
        return "\(acceptance.name.value.quoted) is accepted without a reason"
      }
      if let until = acceptance.until, CalendarDay(until.value) == nil {
        return "\(until.value.quoted) is no day, so the acceptance is not applied"
      }
      return nil
    }
  }
}

extension ExaminedDocument {
  /// Returns what a closure says against each acceptance, assigned to the decision it stands with.
  func eachAcceptance(_ complaint: (Acceptance) -> String?) -> [Mark] {
    func marks(_ acceptances: [Acceptance]) -> [Mark] {
      var marks: [Mark] = []
      for acceptance in acceptances where marks.count <= Check.mostFindings {
        guard let message = complaint(acceptance) else { continue }
        marks.append(
          Mark(subject: acceptance.name.value, message: message, range: acceptance.name.range))
      }
      return marks
    }
    return eachDecision { marks($0.acceptances) } + marks(comments)
  }
}
