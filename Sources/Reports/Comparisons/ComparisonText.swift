/// A comparison as text for people.
package struct ComparisonText: Sendable {
  /// How it looks.
  package var style: TextStyle
  /// Whether it ends after the table.
  package var isBrief: Bool

  /// Creates a format.
  package init(style: TextStyle = TextStyle(), isBrief: Bool = false) {
    self.style = style
    self.isBrief = isBrief
  }

  /// Returns the report.
  package func report(on comparison: Comparison) -> String {
    let outline = ComparisonOutline(comparison)
    return OutlineText(style: style).text(of: isBrief ? outline.brief() : outline.full())
  }
}
