import Decisions
import Rubrics
import Testing

/// What holds for every method, so that a further one is held to it as well.
@Suite struct DecisionMethodTests {
  private static func rubric(_ method: DecisionMethod) -> Rubric {
    var rubric = ChoiceTests.rubric
    rubric.method = method
    for index in rubric.options.indices {
      rubric.options[index].adoptAt = method.hasThresholds ? index + 1 : nil
    }
    return rubric
  }

  /// All ways of answering, open questions included.
  private static func ways(of answering: Rubric) -> [Answers] {
    answering.questions.reduce([[:]]) { ways, question in
      ways.flatMap { way in
        [way]
          + question.choices.map { choice in
            var further = way
            further[question.id] = .choice(choice.id)
            return further
          }
      }
    }
  }

  @Test(arguments: DecisionMethod.allCases)
  func `what is adopted is one of the sets that may be, or nothing`(_ method: DecisionMethod) {
    let rubric = Self.rubric(method)
    let sets = method.adoptableSets(of: rubric.options.map(\.id))
    #expect(Set(sets).count == sets.count)
    var adopted: Set<[String]> = []
    for answers in Self.ways(of: rubric) {
      let card = Scorecard(of: answers, by: rubric)
      adopted.insert(card.adopted)
      #expect(card.adopted.isEmpty || sets.contains(card.adopted))
      #expect(card.ties.isEmpty || method.ranksOptions)
      if method.ranksOptions, card.scores.contains(where: { !$0.isRuledOut }) {
        #expect(!card.adopted.isEmpty)
      }
    }
    #expect(adopted.count > 2)
  }

  @Test(arguments: [
    (DecisionMethod.adopt, [[], ["a"], ["b"], ["a", "b"]]), (.chooseOne, [["a"], ["b"]]),
  ])
  func `the sets are those of the method`(_ method: DecisionMethod, _ sets: [[String]]) {
    #expect(method.adoptableSets(of: ["a", "b"]) == sets)
  }
}
