import Decisions
import Testing

@testable import Rubrics

/// How one of several options is chosen.
@Suite struct ChoiceTests {
  /// A walk, a bicycle or a bus: distance and load give points, rain and a broken chain rule.
  static let rubric = Rubric(
    id: "travel", method: .chooseOne,
    options: ["walk", "cycle", "bus"].map { RubricOption(id: $0, title: $0, need: $0) },
    outcomes: ["walk", "cycle", "bus"].map {
      Outcome(id: $0, title: $0, adopts: [$0], headline: "")
    },
    questions: [
      question("distance", [("near", ["walk": 3, "cycle": 1]), ("far", ["cycle": 3, "bus": 3])]),
      question("load", [("light", ["cycle": 1]), ("heavy", ["bus": 2, "walk": -1])]),
      question("weather", [("dry", [:]), ("rain", [:])]),
      question("chain", [("whole", [:]), ("broken", [:])]),
      question("pass", [("none", [:]), ("valid", [:])]),
    ],
    rules: [
      Rule(
        id: "no-chain", when: .answer(question: "chain", choices: ["broken"]), .excludes, "cycle"),
      Rule(id: "rain", when: .answer(question: "weather", choices: ["rain"]), .requires, "bus"),
      Rule(id: "exercise", when: .answer(question: "pass", choices: ["none"]), .requires, "walk"),
    ])

  private static func question(
    _ id: String, _ choices: [(id: String, points: [String: Int])]
  ) -> Question {
    Question(
      id: id, title: "", ask: "",
      choices: choices.map { choice in
        Choice(
          id: choice.id, label: "",
          points: choice.points.sorted { $0.key < $1.key }
            .map { Choice.Points(option: $0.key, value: $0.value) })
      })
  }

  struct Trip: Sendable, CustomTestStringConvertible {
    var name: String
    var answers: Answers
    var chosen: String
    var ties: [String] = []
    var ruledOut: [String] = []
    var ranking: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Trip(
      name: "no answers name the first and every equal", answers: [:], chosen: "walk",
      ties: ["cycle", "bus"], ranking: ["walk", "cycle", "bus"]),
    Trip(
      name: "most points win", answers: ["distance": .choice("far"), "load": .choice("light")],
      chosen: "cycle", ranking: ["cycle", "bus", "walk"]),
    Trip(
      name: "of equals the first listed wins, and the other is named",
      answers: ["distance": .choice("far")], chosen: "cycle", ties: ["bus"],
      ranking: ["cycle", "bus", "walk"]),
    Trip(
      name: "an excluded option cannot win",
      answers: ["distance": .choice("far"), "chain": .choice("broken")], chosen: "bus",
      ruledOut: ["cycle"], ranking: ["bus", "walk", "cycle"]),
    Trip(
      name: "a required option wins with fewer points",
      answers: ["distance": .choice("near"), "weather": .choice("rain")], chosen: "bus",
      ruledOut: ["walk", "cycle"], ranking: ["bus", "walk", "cycle"]),
    Trip(
      name: "of two required ones the points decide",
      answers: [
        "distance": .choice("near"), "weather": .choice("rain"), "pass": .choice("none"),
      ], chosen: "walk", ruledOut: ["cycle"], ranking: ["walk", "bus", "cycle"]),
    Trip(
      name: "unknown answers add nothing",
      answers: ["distance": .unknown, "load": .choice("heavy")],
      chosen: "bus", ranking: ["bus", "cycle", "walk"]),
  ])
  func `one option is chosen`(_ trip: Trip) {
    let card = Scorecard(of: trip.answers, by: Self.rubric)
    #expect(card.adopted == [trip.chosen])
    #expect(card.ties == trip.ties)
    #expect(card.scores.filter(\.isRuledOut).map(\.option.id) == trip.ruledOut)
    #expect(card.ranking.map(\.option.id) == trip.ranking)
    #expect(Decision(from: trip.answers, by: Self.rubric).outcome.id == trip.chosen)
  }

  @Test func `nothing is chosen when rules exclude everything`() {
    var rubric = Self.rubric
    rubric.rules = rubric.options.map { option in
      Rule(
        id: "not-\(option.id)", when: .answer(question: "chain", choices: ["broken"]), .excludes,
        option.id)
    }
    let card = Scorecard(of: ["chain": .choice("broken")], by: rubric)
    #expect(card.adopted.isEmpty && card.ties.isEmpty)
    #expect(card.scores.filter(\.isRuledOut).count == 3)
  }
}
