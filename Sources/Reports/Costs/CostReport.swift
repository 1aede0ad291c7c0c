package import Costs
import Layouts
package import Rubrics

/// The report on costs.
package struct CostReport: Report {
  /// Yes: everything behind it is asked for by name.
  package static let hasPage = true

  /// The formats: those of every report, and the charts as a picture.
  package static let formats = Format.ofEveryReport + [.svg]

  /// What it is about.
  package var estimate: CostEstimate
  /// The answers it was counted with.
  package var answers: Answers
  /// What stands beside them.
  package var notes: Notes
  package var rubric: Rubric
  /// The digest of the rubric's files.
  package var digest: String

  package init(
    on estimate: CostEstimate, answers: Answers, notes: Notes = Notes(), by rubric: Rubric,
    digest: String
  ) {
    self.estimate = estimate
    self.answers = answers
    self.notes = notes
    self.rubric = rubric
    self.digest = digest
  }

  /// Returns the report, or its page: the ranges and the crossing that is argued about.
  package func outlines(_ extent: Extent) -> [Outline] {
    let costs = CostOutline(estimate)
    var outline = extent == .full ? costs.full() : costs.page()
    if rubric.provenance != nil {
      outline.title = Phrase("What it costs, by \(rubric.nameAndOrigin)", .quiet)
    }
    return [outline]
  }
}
