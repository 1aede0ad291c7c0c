package import Costs

/// The report on costs as Markdown for a pull request, with tables instead of charts.
package struct CostMarkdown: Sendable {
  /// Creates a format.
  package init() {}

  /// Returns the report.
  package func report(on estimate: CostEstimate) -> String {
    OutlineMarkdown().text(of: CostOutline(estimate, charting: .table).full())
  }
}
