import Layouts
import Rubrics

extension CostConflict: RubricEntry {
  var noun: String { "cost conflict" }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.because = [words.cited(detail, citations), Phrase(position.sentence)]
    return entry
  }
}
