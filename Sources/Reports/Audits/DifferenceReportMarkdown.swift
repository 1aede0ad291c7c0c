/// The report on two versions of a rubric as GitHub-flavoured Markdown for a pull request.
package struct DifferenceReportMarkdown: Sendable {
  /// Creates a format.
  package init() {}

  /// Returns the report.
  package func text(of report: DifferenceReport) -> String {
    OutlineMarkdown().text(of: DifferenceOutline(report).outline)
  }
}
