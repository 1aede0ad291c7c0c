import Decisions
import Rubrics
import Shapes
package import StrictJSON

extension CaseReport {
  /// Returns the report in format 1.
  package func json(version: String) -> JSONValue {
    Self.shape.value(of: Versioned(self, version))
  }

  /// What a report on cases says.
  static let shape = WrittenShape<Versioned<CaseReport>>("caseReport", "What came of the cases.") {
    Versioned<CaseReport>.head { ($0.rubric, $0.digest) }
    Member.required(
      "cases", "Every case that is not set aside.", .list(of: .object(result))
    ) { owner in owner.report.results.map { ($0, owner.report) } }
    Member.required(
      "setAside",
      "The ids of the cases that are not held against the rubric, because they expect what it does not offer.",
      .list(of: .id)
    ) { $0.report.setAside.map(\.id) }
    Member.required("summary", "", .object(summary)) { $0.report }
  }

  private static let result = WrittenShape<(result: CaseResult, report: CaseReport)>(
    "case", "A case and what came of it."
  ) {
    Member.required("id", "The case's id.", .id) { $0.result.documentedCase.id }
    Member.required("title", "The situation.", .text) { $0.result.documentedCase.title }
    Member.required("source", "The source that describes it.", .id) {
      $0.result.documentedCase.source
    }
    Member.required("expected", "Every outcome that can be defended.", .entryIDs(atLeast: 1)) {
      $0.result.documentedCase.expectation.outcomes
    }
    Member.required("outcome", "The outcome it got.", .entryID) { $0.result.decision.outcome.id }
    Member.required("hit", "Whether everything is as expected.", .flag) { $0.result.isHit }
    Member.required("missingAdvice", "Expected advice that does not apply.", .entryIDs()) {
      $0.result.missingAdvice
    }
    Member.required(
      "missingPrerequisites", "Expected prerequisites that are not open.", .entryIDs()
    ) { $0.result.missingPrerequisites }
    Member.required("why", "Why the outcome is expected.", .text) { $0.result.documentedCase.why }
    Member.required("miss", "Why it is known to be missed, or null.", .orNull(.text)) {
      $0.result.documentedCase.documentedMiss
    }
    Member.optional(
      "overlay", "The last overlay that made something of the case, where one did.", .part(layer)
    ) { $0.report.layer(of: $0.result.documentedCase) }
  }

  private static let layer = WrittenShape<(id: String, effect: Amendment.Effect)> {
    Member.required("id", "Its id.", .id) { $0.id }
    Member.required("effect", "What became of the case.", .word([.added, .changed])) { $0.effect }
  }

  private static let summary = WrittenShape<CaseReport>("summary", "The cases counted.") {
    Member.required("overall", "All cases.", .object(rate)) { $0.overall }
    Member.required("documented", "The cases that somebody else documents.", .object(rate)) {
      $0.documented
    }
    Member.required(
      "own", "The cases that the authors of the rubric wrote themselves.", .object(rate)
    ) {
      $0.own
    }
    Member.required("byOutcome", "By expected outcome.", .list(of: .object(rate))) { $0.byOutcome }
    Member.required("byGrade", "By the grade of the source.", .list(of: .object(rate))) {
      $0.byGrade
    }
    Member.required("documentedMisses", "Misses that the cases explain.", .natural) {
      $0.results.count(where: \.isDocumentedMiss)
    }
    Member.required("outdatedMisses", "Explained misses that are none any more.", .natural) {
      $0.outdatedMisses.count
    }
    Member.required("accepted", "Whether nothing is amiss.", .flag) { $0.isAccepted }
  }

  private static let rate = WrittenShape<Rate>("rate", "A hit rate.") {
    Member.required("name", "What is counted.", .sentence) { $0.name }
    Member.required("hits", "Hits.", .natural) { $0.hits }
    Member.required("total", "Cases.", .natural) { $0.total }
    Member.required(
      "ownHits", "Hits among the cases that the authors of the rubric wrote.", .natural
    ) {
      $0.ownHits
    }
    Member.required("ownTotal", "Cases that the authors of the rubric wrote.", .natural) {
      $0.ownTotal
    }
  }
}
