import Decisions
import Rubrics

extension Check {
  static let prerequisiteOpen = Check(
    id: "prerequisite-open",
    summary: "What the decision needs first is in place.",
    why:
      "Without its prerequisites a right decision fails all the same. A blocker is an "
      + "error, the rest are warnings.",
    severity: .error,
    remedy: "Put it in place, or accept its absence with a reason and a date",
    stage: .finished,
    passing: Handbook.prepared,
    failing: Handbook.deciding("evaluation: none")
  ) { document, _ in
    document.eachDecision { decision in
      // What no question asks about is not known to be missing; only a box says that it is there.
      decision.prerequisites(unlessTickedIn: document) {
        $0.status == .open && !$0.prerequisite.when.questions.isEmpty
      }.map(decision.mark(of:))
    }
  }
}

extension DeclaredDecision {
  /// Returns the prerequisites that meet a condition and have no ticked box in the document.
  func prerequisites(
    unlessTickedIn document: ExaminedDocument, where isWanted: (PrerequisiteFinding) -> Bool
  ) -> [PrerequisiteFinding] {
    prerequisites.filter { finding in
      guard isWanted(finding) else { return false }
      guard !document.ticked.isEmpty else { return true }
      let title = finding.prerequisite.title.plainWord
      return !document.ticked.contains { $0.contains(title) }
    }
  }

  /// Returns what there is to say of a prerequisite that is missing.
  func mark(of finding: PrerequisiteFinding) -> Mark {
    let missing = finding.prerequisite
    return Mark(
      subject: missing.id, severity: missing.severity == .blocker ? .error : .warning,
      message: "\(missing.title): \(missing.because)", remedy: missing.remedy, range: place,
      related: related(missing.when.questions))
  }
}
