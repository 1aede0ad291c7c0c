package import Rubrics

/// Where everything in a rubric is written, and what its overlays change.
package struct OriginReport: Report {
  /// The formats: those people read.
  package static let formats: [Format] = [.text, .markdown, .html]

  /// The rubric.
  package var rubric: Rubric
  /// Where its entries are written, in its order.
  package var origins: [Origin]

  /// Creates a report.
  package init(on rubric: Rubric, _ origins: [Origin]) {
    self.rubric = rubric
    self.origins = origins
  }

  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    [OriginOutline(rubric: rubric, origins: origins).full()]
  }
}
