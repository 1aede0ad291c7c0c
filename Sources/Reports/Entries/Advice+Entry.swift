import Diagnostics
import Layouts
import Rubrics

extension Advice: RubricEntry {
  var noun: String { kind.words }
  var conditions: [Condition] { [when] }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, title, in: words.rubric)
    entry.facts = [words.when("It applies", when)]
    entry.because = [words.cited(detail, citations)]
    entry.remedy = Phrase(remedy.sentence)
    return entry
  }
}

extension Advice.Kind {
  /// The kind in words, such as "hidden cost".
  var words: String {
    switch self {
    case .antiPattern: rawValue
    case .evidence: "evidence to gather"
    case .relookTrigger: "re-look trigger"
    default: rawValue.replacing("-", with: " ")
    }
  }
  /// The kind as a heading above all of its kind, such as "Hidden costs".
  var heading: String { words.capitalisingFirst + (self == .evidence ? "" : "s") }
}
