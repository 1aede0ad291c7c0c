import Diagnostics
import Layouts
import Rubrics

extension Property: RubricEntry {
  var noun: String { "property" }

  func description(in words: inout EntryWords) -> EntryDescription {
    var entry = EntryDescription(of: self, states, in: words.rubric)
    entry.facts = [Phrase(assertion.words(in: words.rubric).sentence)]
    return entry
  }
}

extension Property.Assertion {
  fileprivate func words(in rubric: Rubric) -> String {
    switch self {
    case .monotone(let question, let order, let option):
      let labels = order.map { "‘\(rubric.question(question)?.choice($0)?.label ?? $0)’" }
      return "Moving \(rubric.title(ofQuestion: question)) along \(labels.joined(separator: ", ")) "
        + "never drops \(rubric.title(ofOption: option))"
    case .picking(let question, let choices, let option):
      let labels = choices.map { "‘\(rubric.question(question)?.choice($0)?.label ?? $0)’" }
      return "Picking \(labels.listed("or")) as well for \(rubric.title(ofQuestion: question)) "
        + "never drops \(rubric.title(ofOption: option))"
    case .never(let condition, let option), .always(let condition, let option):
      let frequency = if case .never = self { "never" } else { "always" }
      return "When \(ConditionWords(rubric).text(for: condition)), "
        + "\(rubric.title(ofOption: option)) is \(frequency) \(rubric.method.participle)"
    case .independent(let questions):
      return "The outcome never depends on "
        + questions.map(rubric.title(ofQuestion:)).listed("or")
    }
  }
}
