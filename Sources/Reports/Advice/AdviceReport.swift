package import AnswerSpaces
import Decisions
import Layouts
import Rubrics

/// The report on a recommendation.
package struct AdviceReport: Report {
  /// Yes: everything behind it is asked for by name.
  package static let hasPage = true

  /// What it is about.
  package var recommendation: Recommendation
  /// The digest of the rubric's files, for whoever wants to repeat the decision.
  package var digest: String
  /// The answer space, for a page in which other answers can be tried; nothing when it is too large.
  package var space: AnswerSpaceTables?

  package init(_ recommendation: Recommendation, digest: String, space: AnswerSpaceTables? = nil) {
    self.recommendation = recommendation
    self.digest = digest
    self.space = space
  }

  /// Returns the report, which begins with its page, or the page alone.
  package func outlines(_ extent: Extent) -> [Outline] {
    let advice = AdviceOutline(recommendation)
    if case .page(let room) = extent {
      let page = AdvicePage(advice: advice, room: room)
      var outline = page.outline
      // Nobody may take a rubric that is not built in for one that is.
      if page.rubric.provenance != nil { outline.title = advice.title }
      outline.sections.append(page.closing)
      outline.cover = recommendation.cover.words
      return [outline]
    }
    let rubric = recommendation.rubric
    var outline = advice.full(trying: space.flatMap { WhatIfPanel(recommendation, in: $0) })
    outline.cover = recommendation.cover.words
    outline.name = [
      recommendation.decision.outcome.title, recommendation.cover.product, rubric.title,
    ].compactMap(\.self).joined(separator: " \u{2013} ")
    outline.origin = "the answers above and the rubric \(rubric.name(withDigest: digest))"
    return [outline]
  }
}
