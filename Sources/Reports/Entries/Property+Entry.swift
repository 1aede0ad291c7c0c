import Diagnostics
import Layouts
import Rubrics

extension Property: RubricEntry {
  var noun: String { "property" }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, states)
    entry.facts = [Phrase(assertion.words(in: words).sentence)]
    return entry
  }
}

extension Property.Assertion {
  fileprivate func words(in words: EntryWords) -> String {
    switch self {
    case .monotone(let question, let order, let option):
      let labels = order.map { choice in
        "‘\(words.rubric.question(question)?.choice(choice)?.label ?? choice)’"
      }
      return
        "Moving \(words.rubric.title(ofQuestion: question)) along \(labels.joined(separator: ", ")) "
        + "never drops \(words.rubric.title(ofOption: option))"
    case .never(let condition, let option):
      return promise(condition, option, "never", words)
    case .always(let condition, let option):
      return promise(condition, option, "always", words)
    case .independent(let questions):
      return
        "The outcome never depends on \(questions.map(words.rubric.title(ofQuestion:)).listed("or"))"
    }
  }

  private func promise(
    _ condition: Condition, _ option: String, _ frequency: String, _ words: EntryWords
  ) -> String {
    "When \(ConditionWords(words.rubric).text(for: condition)), \(words.rubric.title(ofOption: option)) "
      + "is \(frequency) \(words.rubric.method.participle)"
  }
}
