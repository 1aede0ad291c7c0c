import AnswerSpaces
import Diagnostics
import Layouts
import Rubrics

extension DifferenceReport {
  /// What is promised no longer, otherwise and in addition; without blocks where nothing is.
  var promiseSection: Outline.Section {
    Outline.Section(
      heading: "What it promises",
      blocks: Outline.Block.items(promises.removed.map(item), under: "No longer")
        + Outline.Block.items(promises.changed.map(item), under: "Otherwise")
        + Outline.Block.items(
          promises.added.map { item(on: $0, in: new) }, under: "In addition"))
  }

  /// Returns a promise that was given up, with what became of it.
  private func item(on former: PromiseDifference.Former) -> Outline.Item {
    let before = item(on: former.property, in: old)
    guard let successor = former.successor else {
      var item = before
      item.remedy = words(for: former.standing, "It")
      return item
    }
    var item = item(on: successor, in: new)
    item.detail = item.detail + Phrase(" Before: ", .strong) + before.detail
    item.remedy = words(for: former.standing, "What was promised before")
    return item
  }

  private func item(on property: Property, in rubric: Rubric) -> Outline.Item {
    var words = EntryWords(rubric)
    return property.description(in: &words).item()
  }

  /// Returns what the new version makes of a promise of the old one.
  private func words(for standing: PromiseDifference.Standing, _ subject: String) -> Phrase {
    switch standing {
    case .kept: return Phrase("\(subject) still holds for every way of answering.")
    case .broken(let witnesses):
      return Phrase("\(subject) does not hold: ")
        + witnesses.map { Phrase($0, in: new) }.joined(separator: "; ") + "."
    case .unsayable(let missing):
      return Phrase("It speaks of ") + missing.map { Phrase($0, .name) }.listed("and")
        + ", which the new version does not have."
    case .notComputed:
      return Phrase("Whether it still holds was not computed, as that takes too much work.")
    }
  }
}
