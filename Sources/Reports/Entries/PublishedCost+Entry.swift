import Layouts
import Rubrics

extension PublishedCost: RubricEntry {
  var noun: String { "published cost" }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title)
    entry.facts = [
      Phrase(words.money.exact(total), .strong)
        + Phrase(
          words.rubric.evidence.isWeak(citations)
            ? ", as published; weak: \(CostWords.weakness)." : ", as published.")
    ]
    entry.because = [words.cited(note, citations)]
    entry.references = words.names(
      "The cost lines beside it", lines.compactMap(words.rubric.costs.line))
    return entry
  }
}
