import Rubrics

extension RandomRubric {
  /// Returns a rubric with prerequisites, advice and properties.
  mutating func wholeRubric() -> Rubric {
    var rubric = rubric()
    for index in 0..<number(in: 0...2) {
      rubric.prerequisites.append(
        Prerequisite(
          id: "p\(index)", title: "",
          when: condition(on: rubric.questions, depth: 2, outcomes: rubric.outcomes),
          severity: .blocker))
    }
    for index in 0..<number(in: 0...3) {
      rubric.advice.append(
        Advice(
          id: "a\(index)", kind: .method,
          when: condition(on: rubric.questions, depth: 2, outcomes: rubric.outcomes), title: ""))
    }
    for index in 0..<number(in: 0...4) {
      rubric.properties.append(
        Property(id: "s\(index)", states: "A promise.", assertion(in: rubric)))
    }
    return rubric
  }

  private mutating func assertion(in rubric: Rubric) -> Property.Assertion {
    let option = pick(from: rubric.options).id
    let question = pick(from: rubric.questions)
    let when =
      chance(2, in: 3)
      ? condition(on: rubric.questions, depth: 1, outcomes: rubric.outcomes) : .always
    switch number(in: 0...3) {
    case 0:
      let order = shuffled(question.choices.map(\.id))
      if question.pick == .many, chance(2, in: 3) {
        let choices = Array(order.prefix(number(in: 1...order.count)))
        return .picking(question: question.id, choices: choices, neverDrops: option)
      }
      return .monotone(question: question.id, order: order, neverDrops: option)
    case 1:
      return .never(when, adopting: other(in: rubric), adopts: option)
    case 2:
      return .always(when, adopting: other(in: rubric), adopts: option)
    default:
      return .independent([question.id, pick(from: rubric.questions).id], when: when)
    }
  }

  private mutating func other(in rubric: Rubric) -> String? {
    chance(1, in: 2) ? pick(from: rubric.options).id : nil
  }
}
