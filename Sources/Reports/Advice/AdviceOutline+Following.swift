import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// Names the decisions that the outcome raises, where the report does not go on with them.
  func nextDecisions() -> Outline.Section {
    guard recommendation.following.isEmpty, !decision.outcome.next.isEmpty else {
      return Outline.Section()
    }
    let items = decision.outcome.next.map { next in
      Outline.Item(title: Phrase(next.rubric, .name), detail: Phrase(next.because.sentence))
    }
    return Outline.Section(
      heading: "What to decide next",
      blocks: [
        .list(Outline.List(marker: .number, items: items)),
        .paragraph(
          "Go on with \("crossroads advise --follow", .name) and the same answers, which go over as far as they fit."
        ),
      ])
  }

  /// Returns the parts on a decision that this one raised, numbered on in one list of sources.
  mutating func sections(
    on each: FollowingRecommendation
  ) -> [Outline.Section] {
    var next = AdviceOutline(each.recommendation, undoings: undoings)
    let own = bibliography.evidence
    next.bibliography = bibliography
    next.bibliography.evidence = each.recommendation.rubric.evidence
    var opening = Outline.Section(
      heading: "Next decision: \(next.rubric.title)", beginsPart: true,
      blocks: [.paragraph(next.headline)])
    opening.blocks += next.introduction(to: each)
    let parts = [
      next.standing(), next.needs(), next.reasons(), next.rules(), next.prerequisites(),
      next.hiddenCosts(), next.mistakes(), next.path(), next.effort(), next.changes(),
    ]
    bibliography = next.bibliography
    bibliography.evidence = own
    return ([opening] + parts.filter { !$0.blocks.isEmpty }).map { section in
      var section = section
      section.part = next.rubric.id
      return section
    }
  }

  private func introduction(to each: FollowingRecommendation) -> [Outline.Block] {
    let carried = each.carried.answered(in: rubric).map { question, answer in
      "\(question.title) (\(question.labels(of: answer)))"
    }
    let known =
      carried.isEmpty
      ? "No answer goes over from the decision before."
      : "Known from the decision before: \(carried.listed())."
    return [
      .paragraph(Phrase("Why now: ", .strong) + Phrase(each.because.sentence)),
      .paragraph(Phrase(known)),
    ]
  }
}
