import Testing

@testable import Decisions
@testable import Rubrics

/// How answers are added up where options are adopted each for itself.
@Suite struct ScorecardTests {
  /// Two options with thresholds; rain requires, a fire excludes, and both can be.
  private static let rubric = Rubric(
    id: "r",
    options: [
      RubricOption(id: "a", title: "A", need: "a", adoptAt: 2),
      RubricOption(id: "b", title: "B", need: "b", adoptAt: 3),
    ],
    outcomes: [[], ["a"], ["b"], ["a", "b"]].map { adopts in
      Outcome(id: "o-" + adopts.joined(), title: "", adopts: adopts, headline: "")
    },
    questions: [
      question("size", ["small": ["a": 2, "b": -1], "large": ["a": 1, "b": 3]]),
      question("need", ["little": ["b": 1], "much": ["a": -3]]),
      question("rain", ["wet": [:]]), question("fire", ["hot": [:]]),
    ],
    rules: [
      Rule(id: "wet", when: .answer(question: "rain", choices: ["wet"]), .requires, "a"),
      Rule(id: "hot", when: .answer(question: "fire", choices: ["hot"]), .excludes, "a"),
    ])

  private static func question(_ id: String, _ choices: [String: [String: Int]]) -> Question {
    Question(
      id: id, title: "", ask: "",
      choices: choices.sorted { $0.key < $1.key }.map { choice in
        Choice(
          id: choice.key, label: "",
          points: choice.value.sorted { $0.key < $1.key }
            .map { Choice.Points(option: $0.key, value: $0.value) })
      })
  }

  private static func card(_ answers: [String: String]) -> Scorecard {
    Scorecard(of: Answers(answers.mapValues(Answer.choice)), by: rubric)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var answers: [String: String]
    var points: [Int]
    var adopted: [String]
    var isRuledOut = false
    var fired: [String] = []
    var tellsApart = true
    var ranking = ["a", "b"]
  }

  @Test(arguments: [
    Sample(
      testDescription: "nothing is answered", answers: [:], points: [0, 0], adopted: [],
      tellsApart: false),
    Sample(
      testDescription: "points reach the threshold", answers: ["size": "small"],
      points: [2, -1], adopted: ["a"]),
    Sample(
      testDescription: "points stay below one threshold and reach the other",
      answers: ["size": "large"], points: [1, 3], adopted: ["b"], ranking: ["b", "a"]),
    Sample(
      testDescription: "points of several questions are added",
      answers: ["size": "small", "need": "much"], points: [-1, -1], adopted: [],
      tellsApart: false),
    Sample(
      testDescription: "a rule requires whatever the points",
      answers: ["need": "much", "rain": "wet"], points: [-3, 0], adopted: ["a"],
      fired: ["wet"], ranking: ["b", "a"]),
    Sample(
      testDescription: "a rule excludes whatever the points",
      answers: ["size": "small", "fire": "hot"], points: [2, -1], adopted: [],
      isRuledOut: true, fired: ["hot"], ranking: ["b", "a"]),
    Sample(
      testDescription: "what is required stands against what excludes it",
      answers: ["fire": "hot", "rain": "wet"], points: [0, 0], adopted: ["a"],
      fired: ["wet", "hot"]),
    Sample(
      testDescription: "a rule alone tells options apart", answers: ["fire": "hot"],
      points: [0, 0], adopted: [], isRuledOut: true, fired: ["hot"], ranking: ["b", "a"]),
  ])
  func `answers add up`(_ sample: Sample) {
    let card = Self.card(sample.answers)
    #expect(card.scores.map(\.points) == sample.points)
    #expect(card.adopted == sample.adopted)
    #expect(card.scores.map(\.isRuledOut) == [sample.isRuledOut, false])
    #expect(card.firedRules.map(\.id) == sample.fired)
    #expect(card.tellsApart == sample.tellsApart)
    #expect(card.ranking.map(\.option.id) == sample.ranking)
    #expect(card.ties.isEmpty)
  }

  @Test func `the strongest reason comes first, whichever way it points`() {
    let reasons = Self.card(["size": "small", "need": "much"]).reasons
    #expect(reasons.map(\.points) == [-3, 2, -1])
    #expect(Self.card(["size": "large", "need": "little"]).reasons.map(\.points) == [3, 1, 1])
  }

  @Test(
    arguments: [
      ([:], ["o-", "o-a", "o-b", "o-ab"]), (["rain": "wet"], ["o-a", "o-ab"]),
      (["fire": "hot"], ["o-", "o-b"]), (["fire": "hot", "rain": "wet"], ["o-a", "o-ab"]),
    ] as [([String: String], [String])])
  func `the rules that fired leave some outcomes`(answers: [String: String], left: [String]) {
    let card = Self.card(answers)
    #expect(
      Self.rubric.outcomes.filter { card.permits($0, by: .adopt) }.map(\.id) == left)
  }

  @Test func `where one option is chosen a required one leaves the others out`() {
    let travel = ChoiceTests.rubric
    func left(_ answers: [String: String]) -> [String] {
      let card = Scorecard(of: Answers(answers.mapValues(Answer.choice)), by: travel)
      return travel.outcomes.filter { card.permits($0, by: .chooseOne) }.map(\.id)
    }
    #expect(left([:]) == ["walk", "cycle", "bus"])
    #expect(left(["chain": "broken"]) == ["walk", "bus"])
    #expect(left(["weather": "rain"]) == ["bus"])
    #expect(left(["weather": "rain", "pass": "none"]) == ["walk", "bus"])
  }

  @Test func `an option without a threshold is adopted by rules alone`() {
    let option = RubricOption(id: "a", title: "A", need: "a")
    let score = Score(option: option, points: 100)
    #expect(!score.reachesThreshold)
    #expect(!score.isAdopted && !score.isRuledOut)
    var bounded = score
    bounded.option.adoptAt = 100
    #expect(bounded.reachesThreshold)
    bounded.points = 99
    #expect(!bounded.reachesThreshold)
  }
}
