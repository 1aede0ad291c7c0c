package import Rubrics

/// A rubric, readable: its options, outcomes, questions with choices and points, and rules.
package struct RubricReport: Report {
  /// The formats: those people read, as programs read the rubric itself.
  package static let formats: [Format] = [.text, .markdown, .html]

  /// The rubric.
  package var rubric: Rubric

  /// Creates a report.
  package init(on rubric: Rubric) {
    self.rubric = rubric
  }

  /// Returns the report, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] { [RubricOutline(rubric: rubric).full()] }
}
