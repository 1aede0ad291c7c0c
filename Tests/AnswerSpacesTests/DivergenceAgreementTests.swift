import Decisions
import Testing

@testable import AnswerSpaces
@testable import Rubrics

/// What is said of two sets of answers is what trying every mixture of them shows.
@Suite struct DivergenceAgreementTests {
  @Test(arguments: 0..<20) func `divergence agrees with every mixture`(block: Int) throws {
    for seed in (block * 50)..<(block * 50 + 50) {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let space = try AnswerSpace(of: rubric)
      for share in [50, 90] {
        let first = random.answers(to: rubric, share: share)
        let second = random.answers(to: rubric, share: 100)
        try compare(first, second, rubric, space, seed: seed)
      }
    }
  }

  private func compare(
    _ first: Answers, _ second: Answers, _ rubric: Rubric, _ space: AnswerSpace, seed: Int
  ) throws {
    let differing = rubric.questions.map(\.id).filter { first[$0] != second[$0] }
    let divergence = Divergence(between: first, and: second, by: rubric, in: space)
    func mixture(_ bits: Int) -> String {
      var answers = first
      for (index, id) in differing.enumerated() where bits & (1 << index) != 0 {
        answers[id] = second[id]
      }
      let adopted = Scorecard(of: answers, by: rubric).adopted
      return rubric.outcome(adopting: adopted)?.id ?? "unnamed"
    }
    let outcomes = (0..<(1 << differing.count)).map(mixture)
    let whole = outcomes.count - 1
    try #require(
      Set(divergence.differences.map(\.question)) == Set(differing), "seed \(seed)")
    for (index, id) in differing.enumerated() {
      let bit = 1 << index
      let difference = try #require(divergence.differences.first { $0.question == id })
      try #require(difference.firstBecomes == outcomes[bit], "seed \(seed)")
      try #require(difference.secondBecomes == outcomes[whole ^ bit], "seed \(seed)")
      let isAlone = outcomes[bit] != outcomes[0] || outcomes[whole ^ bit] != outcomes[whole]
      let bears = outcomes.indices.contains { outcomes[$0] != outcomes[$0 ^ bit] }
      try #require(
        difference.weight == (isAlone ? .alone : bears ? .together : .never), "seed \(seed)")
    }
    try #require(
      divergence.firstConcedes == concessions(outcomes, differing, from: 0), "seed \(seed)")
    try #require(
      divergence.secondConcedes == concessions(outcomes, differing, from: whole), "seed \(seed)")
  }

  /// Returns the smallest sets, found by trying all of them.
  private func concessions(
    _ outcomes: [String], _ differing: [String], from start: Int
  ) -> Concessions {
    let goal = outcomes[outcomes.count - 1 ^ start]
    guard outcomes[start] != goal else { return Concessions(outcome: goal, size: 0) }
    let reaching = outcomes.indices.filter { outcomes[start ^ $0] == goal }
    let size = reaching.map(\.nonzeroBitCount).min() ?? 0
    let sets = reaching.filter { $0.nonzeroBitCount == size }
      .map { bits in differing.indices.filter { bits & (1 << $0) != 0 } }
      .sorted { $0.lexicographicallyPrecedes($1) }
    return Concessions(
      outcome: goal, size: size, sets: sets.map { $0.map { differing[$0] } },
      count: Count(UInt64(sets.count)))
  }

  @Test func `differences that matter most stand first`() throws {
    let rubric = Rubric(
      id: "order",
      options: [RubricOption(id: "a", title: "", need: "", adoptAt: 4)],
      outcomes: [
        Outcome(id: "yes", title: "", adopts: ["a"], headline: ""),
        Outcome(id: "no", title: "", adopts: [], headline: ""),
      ],
      questions: [
        Self.question("idle", 0), Self.question("small", 1), Self.question("tiny", 1),
        Self.question("large", 4),
      ])
    let space = try AnswerSpace(of: rubric)
    let low: Answers = [
      "idle": .choice("low"), "small": .choice("low"), "tiny": .choice("low"),
      "large": .choice("low"),
    ]
    let high: Answers = [
      "idle": .choice("high"), "small": .choice("high"), "tiny": .choice("high"),
      "large": .choice("high"),
    ]
    let divergence = Divergence(between: low, and: high, by: rubric, in: space)
    #expect(divergence.differences.map(\.question) == ["large", "idle", "small", "tiny"])
    #expect(divergence.differences.map(\.weight) == [.alone, .never, .never, .never])
    #expect(divergence.firstConcedes?.sets == [["large"]])
    let without = Divergence(between: low, and: high, by: rubric, in: nil)
    #expect(
      without.differences.map(\.weight) == [.alone] + [.notComputed, .notComputed, .notComputed])
    #expect(without.firstConcedes == nil)
  }

  @Test func `equal answers do not differ, and an unknown answer is not a missing one`() throws {
    var random = RandomRubric(seed: 1)
    let rubric = random.rubric()
    let answers = random.answers(to: rubric, share: 100)
    let space = try AnswerSpace(of: rubric)
    #expect(Divergence(between: answers, and: answers, by: rubric, in: space).differences.isEmpty)
    let id = rubric.questions[0].id
    let divergence = Divergence(between: [id: .unknown], and: [:], by: rubric, in: space)
    #expect(divergence.differences.map(\.question) == [id])
    #expect(divergence.differences.map(\.weight) == [.never])
  }

  private static func question(_ id: String, _ points: Int) -> Question {
    Question(
      id: id, title: "", ask: "",
      choices: [
        Choice(id: "low", label: ""),
        Choice(
          id: "high", label: "",
          points: points == 0 ? [] : [Choice.Points(option: "a", value: points)]),
      ])
  }
}
