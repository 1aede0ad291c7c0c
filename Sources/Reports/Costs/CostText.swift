package import Costs

/// The report on costs as text for people.
package struct CostText: Sendable {
  /// How it looks.
  package var style: TextStyle
  /// Whether charts become sentences, for a screen reader.
  package var isAccessible: Bool

  /// Whether it ends after the first screen.
  package var isBrief: Bool

  /// Creates a format.
  package init(
    style: TextStyle = TextStyle(), isAccessible: Bool = false, isBrief: Bool = false
  ) {
    self.style = style
    self.isAccessible = isAccessible
    self.isBrief = isBrief
  }

  /// Returns the report.
  package func report(on estimate: CostEstimate) -> String {
    let outline = CostOutline(estimate, charting: isAccessible ? .sentences : .drawn)
    return OutlineText(style: style).text(of: isBrief ? outline.brief() : outline.full())
  }
}
