import Layouts
import Rubrics

extension Prerequisite: RubricEntry {
  var noun: String { "prerequisite" }
  var conditions: [Condition] { [when] }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title)
    entry.note = Phrase(" \(severity.words)")
    entry.facts = [words.when("It is missing", when)]
    entry.because = [words.cited(because, citations)]
    entry.remedy = Phrase(remedy.sentence)
    return entry
  }
}

extension Prerequisite.Severity {
  /// What building does about one that is missing.
  fileprivate var words: String {
    switch self {
    case .blocker: "A blocker: building must wait for it."
    case .warning: "A warning: building may start, at a risk."
    }
  }
}
