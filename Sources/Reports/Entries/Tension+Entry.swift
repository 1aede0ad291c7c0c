import Rubrics

extension Tension: RubricEntry {
  var noun: String { "tension" }
  var conditions: [Condition] { [when] }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, in: words.rubric)
    entry.facts = [words.when("The answers pull apart", when)]
    entry.because = [words.cited(because, citations)]
    return entry
  }
}
