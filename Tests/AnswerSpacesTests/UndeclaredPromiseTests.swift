import AnswerSpaces
import Rubrics
import Testing

@Suite struct UndeclaredPromiseTests {
  /// Messages that are read again want a log, which a spoken protocol and routes outweigh.
  private static let broker = Rubric(
    id: "broker", method: .chooseOne,
    options: [
      RubricOption(id: "log", title: "A log", need: ""),
      RubricOption(id: "router", title: "A router", need: ""),
    ],
    outcomes: [
      Outcome(id: "log", title: "A log", adopts: ["log"], headline: ""),
      Outcome(id: "router", title: "A router", adopts: ["router"], headline: ""),
    ],
    questions: [
      Question(
        id: "replay", title: "Replay", ask: "",
        choices: [
          Choice(
            id: "regularly", label: "Regularly",
            points: [Choice.Points(option: "log", value: 4)]), Choice(id: "never", label: "No"),
        ]),
      Question(
        id: "protocol", title: "Protocol", ask: "",
        choices: [
          Choice(
            id: "spoken", label: "Spoken", points: [Choice.Points(option: "router", value: 3)]),
          Choice(id: "none", label: "None"), Choice(id: "other", label: "Another"),
        ]),
      Question(
        id: "routing", title: "Routing", ask: "",
        choices: [
          Choice(
            id: "routes", label: "Routes", points: [Choice.Points(option: "router", value: 2)]),
          Choice(id: "none", label: "None"), Choice(id: "other", label: "Another"),
        ]),
    ])

  @Test
  func `what an answer speaks for and can fail to get comes first, with the answers that show it`()
    throws
  {
    let found = try UndeclaredPromises(of: Self.broker)
    let first = try #require(
      found.nearly.first { $0.property.id == "replay-regularly-never-router" })
    #expect(found.nearly.first?.points == first.points)
    #expect(
      first.property.assertion
        == .never(.answer(question: "replay", choices: ["regularly"]), adopts: "router"))
    #expect(first.points == 4)
    #expect(first.exceptions == 1.0 / 9)
    #expect(first.counterexample.map(\.outcome) == ["router"])
    #expect(
      first.counterexample.first?.answers == [
        "replay": .choice("regularly"), "protocol": .choice("spoken"),
        "routing": .choice("routes"),
      ])
    #expect(first.property.states == "Replay ‘Regularly’ never comes to A router.")
  }

  @Test func `an answer that decides alone is told`() throws {
    var rubric = Self.broker
    rubric.rules = [
      Rule(
        id: "spoken", when: .answer(question: "protocol", choices: ["spoken"]), .requires, "router",
        because: "")
    ]
    let settling = try #require(
      try UndeclaredPromises(of: rubric).settlings.first { $0.question == "protocol" })
    #expect(settling.question == "protocol" && settling.choices == ["spoken"])
    #expect(settling.idle == ["replay", "routing"])
    #expect(settling.decides)
  }
}
