package import AnswerSpaces
package import Layouts
package import Rubrics

/// A rubric as one page of GitHub-flavoured Markdown, to be read and reviewed.
package struct RubricMarkdown: Sendable {
  /// Creates a format.
  package init() {}

  /// Returns the page, which depends on nothing but what is handed in.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - cases: Its documented cases, none when it has none.
  ///   - audit: What is proved about it, where that could be computed.
  /// - Returns: The page, the last line ended too.
  package func page(
    of rubric: Rubric, cases: [DocumentedCase], audit: Audit?
  ) -> Escaped<Markdown> {
    // The contents stand above what they point to, so the first writing only collects the places.
    var draft = RubricPage(rubric, cases: cases, audit: audit, anchors: [:])
    draft.write()
    var page = RubricPage(rubric, cases: cases, audit: audit, anchors: draft.found)
    page.write()
    return Escaped(trusted: page.page.text)
  }
}
