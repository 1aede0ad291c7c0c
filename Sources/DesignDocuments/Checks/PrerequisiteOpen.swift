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
      decision.prerequisites(.open, unlessTickedIn: document)
        .filter { !$0.finding.prerequisite.when.questions.isEmpty }.map(\.mark)
    }
  }
}

extension DeclaredDecision {
  /// Returns the prerequisites of the declared outcome that have a status and no ticked box in the document.
  func prerequisites(
    _ status: PrerequisiteFinding.Status, unlessTickedIn document: ExaminedDocument
  ) -> [(finding: PrerequisiteFinding, mark: Mark)] {
    let findings = decision.prerequisites(of: plan ?? decision.outcome.id, by: rubric)
    return findings.filter { finding in
      let title = finding.prerequisite.title.plainWord
      return finding.status == status && !document.ticked.contains { $0.contains(title) }
    }.map { finding in
      let missing = finding.prerequisite
      let mark = Mark(
        subject: missing.id, severity: missing.severity == .blocker ? .error : .warning,
        message: "\(missing.title): \(missing.because)", remedy: missing.remedy, range: place,
        related: related(missing.when.questions))
      return (finding, mark)
    }
  }
}
