import Layouts
import Rubrics

extension AdvicePage {
  /// Returns the parts on a decision that follows: the verdict, the strongest reasons and the first steps.
  mutating func parts(on each: FollowingRecommendation) -> [Outline.Section] {
    var next = AdvicePage(
      advice: AdviceOutline(each.recommendation, undoings: advice.undoings), room: room.next,
      isFirst: false)
    next.themes = themes
    defer { themes = next.themes }
    let origin = next.rubric.provenance.map { _ in
      Outline.Block.paragraph(Phrase("By \(next.rubric.nameAndOrigin).", .quiet))
    }
    let opening =
      [.paragraph(next.headline)] + [origin].compactMap(\.self)
      + each.undoes.map { .paragraph(UndoingWords(undoing: $0).afterwards.phrase) }
      + (room.tellsMoreOfNext ? next.opening : [])
    var first = Outline.Section(
      heading: "Then: \(next.rubric.titleOrID)", isCompact: true, blocks: opening)
    var parts = next.isWorksheet ? [next.worksheet] : [next.because, next.steps()]
    if !room.tellsMoreOfNext {
      first.blocks += (parts.last ?? Outline.Section()).blocks
      parts = []
    }
    return ([first] + parts.filter { !$0.blocks.isEmpty }).map { section in
      var section = section
      section.part = next.rubric.id
      return section
    }
  }
}
