import Layouts
import Rubrics

extension CostConflict: RubricEntry {
  var noun: String { "cost conflict" }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title)
    entry.because = [words.cited(detail, citations), Phrase(position.sentence)]
    return entry
  }
}
