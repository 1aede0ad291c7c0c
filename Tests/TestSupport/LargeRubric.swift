package import Rubrics

/// Makes rubrics as large as their format allows, with every feature that bears on the outcome, the same ones for the
/// same seed.
package struct LargeRubric {
  private var random: SplitMix64

  /// Creates a generator.
  package init(seed: Int) {
    random = SplitMix64(seed: UInt64(seed))
  }

  /// Returns a rubric.
  package mutating func rubric() -> Rubric {
    let method: DecisionMethod = random.happens(0.5) ? .adopt : .chooseOne
    let count = pick([4, 20, 60, 120, 300])
    let options = (0..<Int.random(in: 1...(method.hasThresholds ? 6 : 9), using: &random)).map {
      RubricOption(
        id: "o\($0)", title: "", need: "",
        adoptAt: method.hasThresholds ? Int.random(in: 1...(count * 2), using: &random) : nil)
    }
    let absent = pick([0, 0.3, 0.6, 0.9])
    let many = pick([0, 0, 0.2, 1])
    var questions = (0..<count).map { number in
      let isMany = random.happens(many)
      let choices = (0..<pick(isMany ? [3, 8, 20, 70] : [2, 4, 12])).map { choice in
        Choice(
          id: "c\(choice)", label: "",
          points: options.compactMap { option in
            let value = Int.random(in: -9...9, using: &random)
            return value == 0 || random.happens(absent)
              ? nil : Choice.Points(option: option.id, value: value)
          })
      }
      return Question(
        id: "q\(number)", title: "", ask: "", isEssential: random.happens(0.1),
        pick: isMany ? .many : .one, choices: choices)
    }
    let superseded = pick([0, 0, 0.5])
    for index in stride(from: 0, to: count - 1, by: 2)
    where random.happens(superseded) && questions[index].pick == .one
      && questions[index + 1].pick == .one
    {
      questions[index].supersededBy = questions[index + 1].id
    }
    let rules = (0..<pick([0, 3, 30, 200])).map { number in
      Rule(
        id: "r\(number)", when: condition(on: questions),
        random.happens(0.5) ? .requires : .excludes, pick(options).id)
    }
    let sets = method.adoptableSets(of: options.map(\.id)) + (method.hasThresholds ? [] : [[]])
    return Rubric(
      id: "large", method: method, options: options,
      outcomes: sets.map { Outcome(id: "x" + $0.joined(), title: "", adopts: $0, headline: "") },
      questions: questions, rules: rules)
  }

  /// Returns answers to a share of the questions that are open, all others kept.
  package mutating func answers(
    to rubric: Rubric, share: Double, keeping given: Answers = Answers()
  ) -> Answers {
    var answers = given
    for question in rubric.questions where given[question.id] == nil && random.happens(share) {
      let ids = question.choices.map(\.id)
      answers[question.id] =
        question.pick == .one
        ? .choice(pick(ids)) : .choices(ids.filter { _ in random.happens(0.3) })
    }
    return answers
  }

  private mutating func condition(on questions: [Question]) -> Condition {
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let question = pick(questions)
      let named = question.choices.map(\.id).filter { _ in random.happens(0.3) }
      let part = Condition.answer(
        question: question.id, choices: named.isEmpty ? [question.choices[0].id] : named)
      return random.happens(0.1) ? .not(part) : part
    }
    return random.happens(0.2) ? .any(parts) : .all(parts)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }
}
