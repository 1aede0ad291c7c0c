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

  @Test func `picks that cannot be told apart are counted one by one`() throws {
    var rubric = Self.broker
    // Only the condition of a property tells the first of three choices that weigh the same from the others.
    rubric.questions = [
      Question(
        id: "needs", title: "Needs", ask: "", pick: .many,
        choices: [
          Choice(
            id: "routes", label: "Routes", points: [Choice.Points(option: "router", value: 5)])
        ]
          + ["replay", "order", "history"].map {
            Choice(id: $0, label: $0, points: [Choice.Points(option: "log", value: 2)])
          })
    ]
    rubric.properties = [
      Property(
        id: "replay", states: "",
        .never(.answer(question: "needs", choices: ["routes", "replay"]), adopts: "log"))
    ]
    let found = try UndeclaredPromises(of: rubric)
    let routes = try #require(found.nearly.first { $0.property.id == "needs-routes-never-log" })
    #expect(routes.exceptions == 1.0 / 8)
    #expect(
      routes.counterexample.map(\.answers)
        == [["needs": .choices(["routes", "replay", "order", "history"])]])
    #expect(routes.property.states == "Needs with ‘Routes’ picked never comes to A log.")
    let keeps = try #require(found.promises.first { $0.property.id == "needs-keeps-log" })
    #expect(
      keeps.property.assertion
        == .picking(
          question: "needs", choices: ["replay", "order", "history"], neverDrops: "log"))
    #expect(
      keeps.property.states
        == "Needs, with ‘replay’ or ‘order’ or ‘history’ picked as well, never drops A log.")
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
