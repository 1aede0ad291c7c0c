/// The report on a recommendation as text for people.
package struct AdviceText: Sendable {
  /// How it looks.
  package var style: TextStyle
  /// Whether it ends after the first screen.
  package var isBrief: Bool

  /// Creates a format.
  package init(style: TextStyle = TextStyle(), isBrief: Bool = false) {
    self.style = style
    self.isBrief = isBrief
  }

  /// Returns the report.
  package func report(on recommendation: Recommendation) -> String {
    let outline = AdviceOutline(recommendation)
    return OutlineText(style: style).text(of: isBrief ? outline.brief() : outline.full())
  }
}
