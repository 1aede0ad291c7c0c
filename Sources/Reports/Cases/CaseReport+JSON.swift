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
    Member.required("summary", "", .object(summary), \.report)
  }

  private static let result = WrittenShape<(result: CaseResult, report: CaseReport)>(
    "case", "A case and what came of it."
  ) {
    Member.required("id", "The case's id.", .id, \.result.documentedCase.id)
    Member.required("title", "The situation.", .text, \.result.documentedCase.title)
    Member.required("source", "The source that describes it.", .id, \.result.documentedCase.source)
    Member.required(
      "expected", "Every outcome that can be defended.", .entryIDs(atLeast: 1),
      \.result.documentedCase.expectation.outcomes)
    Member.required("outcome", "The outcome it got.", .entryID, \.result.decision.outcome.id)
    Member.required("hit", "Whether everything is as expected.", .flag, \.result.isHit)
    Member.required(
      "missingAdvice", "Expected advice that does not apply.", .entryIDs(), \.result.missingAdvice)
    Member.required(
      "missingPrerequisites", "Expected prerequisites that are not open.", .entryIDs(),
      \.result.missingPrerequisites)
    Member.required("why", "Why the outcome is expected.", .text, \.result.documentedCase.why)
    Member.required(
      "miss", "Why it is known to be missed, or null.", .orNull(.text),
      \.result.documentedCase.documentedMiss)
    Member.optional(
      "overlay", "The last overlay that made something of the case, where one did.", .part(layer)
    ) { $0.report.layer(of: $0.result.documentedCase) }
  }

  private static let layer = WrittenShape<(id: String, effect: Amendment.Effect)> {
    Member.required("id", "Its id.", .id, \.id)
    Member.required("effect", "What became of the case.", .word([.added, .changed]), \.effect)
  }

  private static let summary = WrittenShape<CaseReport>("summary", "The cases counted.") {
    Member.required("overall", "All cases.", .object(rate), \.overall)
    Member.required(
      "documented", "The cases that somebody else documents.", .object(rate), \.documented)
    Member.required(
      "own", "The cases that the authors of the rubric wrote themselves.", .object(rate), \.own)
    Member.required("byOutcome", "By expected outcome.", .list(of: .object(rate)), \.byOutcome)
    Member.required("byGrade", "By the grade of the source.", .list(of: .object(rate)), \.byGrade)
    Member.required("documentedMisses", "Misses that the cases explain.", .natural) {
      $0.results.count(where: \.isDocumentedMiss)
    }
    Member.required(
      "outdatedMisses", "Explained misses that are none any more.", .natural, \.outdatedMisses.count
    )
    Member.required("accepted", "Whether nothing is amiss.", .flag, \.isAccepted)
  }

  private static let rate = WrittenShape<Rate>("rate", "A hit rate.") {
    Member.required("name", "What is counted.", .sentence, \.name)
    Member.required("hits", "Hits.", .natural, \.hits)
    Member.required("total", "Cases.", .natural, \.total)
    Member.required(
      "ownHits", "Hits among the cases that the authors of the rubric wrote.", .natural, \.ownHits)
    Member.required("ownTotal", "Cases that the authors of the rubric wrote.", .natural, \.ownTotal)
  }
}
