/// The report on a recommendation as Markdown for a pull request.
package struct AdviceMarkdown: Sendable {
  /// Creates a format.
  package init() {}

  /// Returns the report.
  package func report(on recommendation: Recommendation) -> String {
    OutlineMarkdown().text(of: AdviceOutline(recommendation).full())
  }
}
