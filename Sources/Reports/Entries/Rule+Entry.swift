import Layouts
import Rubrics

extension Rule: RubricEntry {
  var noun: String { "rule" }
  var conditions: [Condition] { [when] }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(
      of: self, "It \(effect.rawValue) \(words.rubric.title(ofOption: option)), whatever the points"
    )
    entry.facts = [words.when("It fires", when)]
    entry.because = [words.cited(because, citations)]
    return entry
  }
}
