import Layouts
import Rubrics

extension Prerequisite: RubricEntry {
  var noun: String { "prerequisite" }
  var conditions: [Condition] { [when] }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.note =
      severity == .blocker
      ? " A blocker: building must wait for it." : " A warning: building may start, at a risk."
    entry.facts = [words.when("It is missing", when)]
    entry.because = [words.cited(because, citations)]
    entry.remedy = Phrase(remedy.sentence)
    return entry
  }
}
