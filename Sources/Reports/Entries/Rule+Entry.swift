import Layouts
import Rubrics

extension Rule: RubricEntry {
  var noun: String { "rule" }
  var conditions: [Condition] { [when] }

  func description(in words: inout EntryWords) -> EntryDescription {
    if isWithdrawal {
      var entry = EntryDescription(
        of: self, "\(words.rubric.title(ofOption: option)) is not offered",
        in: words.rubric)
      entry.facts = [
        Phrase(
          "Whatever is answered, and whatever the points, it is not \(words.rubric.method.participle)."
        )
      ]
      entry.because = [words.cited(because, citations)]
      return entry
    }
    var entry = EntryDescription(
      of: self,
      "It \(effect.rawValue) \(words.rubric.title(ofOption: option)), whatever the points",
      in: words.rubric)
    entry.facts = [words.when("It fires", when)]
    entry.because = [words.cited(because, citations)]
    return entry
  }
}
