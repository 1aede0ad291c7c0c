package import Costs

/// The report on costs as text for people.
package struct CostText: Sendable {
  /// How it looks.
  package var style: TextStyle
  /// Whether charts become sentences, for a screen reader.
  package var isAccessible: Bool

  /// Creates a format.
  package init(style: TextStyle = TextStyle(), isAccessible: Bool = false) {
    self.style = style
    self.isAccessible = isAccessible
  }

  /// Returns the report.
  package func report(on estimate: CostEstimate) -> String {
    OutlineText(style: style).text(
      of: CostOutline(estimate, charting: isAccessible ? .sentences : .drawn).full())
  }
}
