/// A comparison as Markdown for a pull request.
package struct ComparisonMarkdown: Sendable {
  /// Creates a format.
  package init() {}

  /// Returns the report.
  package func report(on comparison: Comparison) -> String {
    OutlineMarkdown().text(of: ComparisonOutline(comparison).full())
  }
}
