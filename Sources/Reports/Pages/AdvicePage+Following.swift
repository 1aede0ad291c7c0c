import Layouts

extension AdvicePage {
  /// Returns the parts on a decision that follows: the verdict, the strongest reasons and the first steps.
  mutating func parts(on each: FollowingRecommendation) -> [Outline.Section] {
    var next = AdvicePage(
      AdviceOutline(each.recommendation, undoings: advice.undoings), items: max(1, items - 1))
    let opening =
      [.paragraph(next.headline)] + each.undoes.map { .paragraph(UndoingWords($0).afterwards.phrase) }
      + next.opening
    let first = Outline.Section(
      heading: "Then: \(next.rubric.titleOrID)", isCompact: true, blocks: opening)
    let parts = next.isWorksheet ? [next.worksheet] : [next.because, next.steps()]
    return ([first] + parts.filter { !$0.blocks.isEmpty }).map { section in
      var section = section
      section.part = next.rubric.id
      return section
    }
  }
}
