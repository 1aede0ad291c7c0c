/// The report on two versions of a rubric as text for people.
package struct DifferenceReportText: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Creates a format.
  package init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Returns the report.
  package func text(of report: DifferenceReport) -> String {
    OutlineText(style: style).text(of: DifferenceOutline(report).outline)
  }
}
