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
    case .never(let condition, let other, let option),
      .always(let condition, let other, let option):
      let frequency = if case .never = self { "never" } else { "always" }
      let adopted = rubric.method.participle
      let beside = other.map { ["\(rubric.title(ofOption: $0)) is \(adopted)"] } ?? []
      return "When \((clauses(for: condition, in: rubric) + beside).joined(separator: ", and ")), "
        + "\(rubric.title(ofOption: option)) is \(frequency) \(adopted)"
        + (beside.isEmpty ? "" : " beside it")
    case .independent(let questions, let condition):
      let place = clauses(for: condition, in: rubric).map { "When \($0), the" }.first ?? "The"
      return "\(place) outcome never depends on "
        + questions.map(rubric.title(ofQuestion:)).listed("or")
    }
  }

  /// Returns a condition as a clause; none where it always holds.
  private func clauses(for condition: Condition, in rubric: Rubric) -> [String] {
    condition == .always ? [] : [ConditionWords(rubric: rubric).text(for: condition)]
  }
}
