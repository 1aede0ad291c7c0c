package import Rubrics

/// The explanation of an entry of a rubric as text for people.
package struct ExplanationText: Sendable {
  /// How it looks.
  package var style: TextStyle

  /// Creates a format.
  package init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Returns what an id stands for: what it is, why, its points and conditions, its sources.
  ///
  /// - Parameters:
  ///   - id: The id of any entry; a choice as `question.choice` or alone, a claim as
  ///     `source#claim` or alone.
  ///   - rubric: The rubric.
  /// - Returns: The text, or nothing when the rubric has no such id.
  package func explanation(of id: String, in rubric: Rubric) -> String? {
    Explanation(rubric).outline(of: id).map(OutlineText(style: style).text)
  }
}
