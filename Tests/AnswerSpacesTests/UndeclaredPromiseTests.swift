import Testing

@testable import AnswerSpaces
@testable import Rubrics

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
    #expect(settling.property.id == "protocol-spoken-settles")
    #expect(settling.property.states == "After Protocol ‘Spoken’, nothing else counts.")
  }

  @Test func `an answer that makes others idle is offered as a promise until it is made`() throws {
    var rubric = Self.broker
    // Spoken over routes: the router leads whatever is read again, but a rule can still exclude it.
    rubric.questions[1].choices[0].points = [Choice.Points(option: "router", value: 9)]
    rubric.rules = [
      Rule(
        id: "routes", when: .answer(question: "routing", choices: ["other"]), .excludes, "router",
        because: "")
    ]
    let found = try UndeclaredPromises(of: rubric).settlings
    let settling = try #require(found.first { $0.question == "protocol" })
    #expect(settling.property.states == "After Protocol ‘Spoken’, no answer to Replay counts.")
    #expect(
      settling.property.assertion
        == .independent(["replay"], when: .answer(question: "protocol", choices: ["spoken"])))
    for when in [Condition.answer(question: "protocol", choices: ["spoken", "none"]), .always] {
      rubric.properties = [Property(id: "wider", states: "", .independent(["replay"], when: when))]
      let left = try UndeclaredPromises(of: rubric).settlings
      #expect(!left.contains { $0.question == "protocol" })
    }
    rubric.properties[0].assertion = .independent(
      ["replay"], when: .answer(question: "protocol", choices: ["none"]))
    let others = try UndeclaredPromises(of: rubric).settlings
    #expect(others.contains { $0.question == "protocol" })
  }

  @Test func `what two answers promise together is told once, what surprises most first`() throws {
    let pairs = try UndeclaredPromises(of: Self.broker).pairs
    // Of two brokers, what always comes to the one never comes to the other.
    #expect(
      pairs.promises.map(\.property.states) == [
        "Protocol ‘None’ or ‘Another’, together with Routing ‘None’ or ‘Another’, always comes to A log.",
        "Replay ‘No’, together with Protocol ‘Spoken’, always comes to A router.",
        "Replay ‘No’, together with Routing ‘Routes’, always comes to A router.",
        "Replay ‘Regularly’, together with Protocol ‘None’ or ‘Another’, always comes to A log.",
        "Replay ‘Regularly’, together with Routing ‘None’ or ‘Another’, always comes to A log.",
        "Protocol ‘Spoken’, together with Routing ‘Routes’, always comes to A router.",
      ])
    #expect(
      pairs.promises.dropFirst().first?.property
        == Property(
          id: "replay-never-protocol-spoken-always-router",
          states: "Replay ‘No’, together with Protocol ‘Spoken’, always comes to A router.",
          .always(
            .all([
              .answer(question: "replay", choices: ["never"]),
              .answer(question: "protocol", choices: ["spoken"]),
            ]), adopts: "router")))
    #expect(pairs.nearly.isEmpty && pairs.morePromises == 0 && pairs.moreNearly == 0)
    #expect(pairs.isWhole)
  }

  @Test func `two answers that nearly decide come with the ways that break it`() throws {
    var rubric = Self.broker
    rubric.questions.append(
      Question(
        id: "size", title: "Size", ask: "",
        choices: (0..<9).map { Choice(id: "s\($0)", label: "\($0)") }))
    // Of the 27 ways to answer with both, one keeps the log.
    rubric.rules = [
      Rule(
        id: "small",
        when: .all([
          .answer(question: "replay", choices: ["never"]),
          .answer(question: "protocol", choices: ["spoken"]),
          .answer(question: "size", choices: ["s4"]),
          .answer(question: "routing", choices: ["other"]),
        ]), .requires, "log", because: "")
    ]
    let pairs = try UndeclaredPromises(of: rubric).pairs
    let near = try #require(pairs.nearly.first)
    #expect(
      near.property.states
        == "Replay ‘No’, together with Protocol ‘Spoken’, always comes to A router.")
    #expect(near.counted == ExceptionCount(breaks: 1, ways: 27))
    #expect(
      near.counterexample.map(\.answers) == [
        [
          "replay": .choice("never"), "protocol": .choice("spoken"), "routing": .choice("other"),
          "size": .choice("s4"),
        ]
      ])
    #expect(near.counterexample.map(\.outcome) == ["log"])
    #expect(pairs.nearly.count == 1)
  }

  @Test func `where pairs are too much work the rest is told all the same`() throws {
    var rubric = Self.broker
    // Each of them is tried beside all others, so that pairs are most of the work.
    rubric.questions[0].choices += (0..<40).map { Choice(id: "c\($0)", label: "\($0)") }
    let whole = try UndeclaredPromises(of: rubric)
    var steps = 1_000.0
    var found: UndeclaredPromises?
    while found == nil {
      found = try? UndeclaredPromises(of: rubric, budget: Budget(steps: Int(steps)))
      steps *= 1.02
    }
    let little = try #require(found)
    #expect(!little.pairs.isWhole && little.pairs.promises.isEmpty && little.pairs.nearly.isEmpty)
    #expect(little.promises == whole.promises && little.nearly == whole.nearly)
    #expect(whole.pairs.isWhole && !whole.pairs.promises.isEmpty)
  }

  @Test func `what is drafted under one id is told apart`() throws {
    var rubric = Self.broker
    let long = String(repeating: "a", count: 59)
    for question in rubric.questions.indices {
      rubric.questions[question].id = "\(long)\(question)"
    }
    rubric.properties = [
      Property(id: "\(long)0-kee", states: "", .independent([rubric.questions[0].id]))
    ]
    let found = try UndeclaredPromises(of: rubric)
    let drafts =
      (found.promises + found.nearly + found.pairs.promises + found.pairs.nearly).map(\.property)
      + found.settlings.map(\.property)
    let ids = (drafts + rubric.properties).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.count <= 64 })
    #expect(ids.contains("\(long)0-k-2"))
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var promises: [String] = []
    var change: @Sendable (inout Rubric) -> Void
  }

  @Test(arguments: [
    Pair(testDescription: "options that have nothing to do with each other") { _ in },
    Pair(
      testDescription: "cold brings water as well", promises: ["greenhouse-always-with-irrigation"]
    ) {
      for choice in 1...2 {
        $0.questions[0].choices[choice].points.append(Choice.Points(option: "irrigation", value: 9))
      }
    },
    Pair(testDescription: "what is declared of both") {
      for choice in 1...2 {
        $0.questions[0].choices[choice].points.append(Choice.Points(option: "irrigation", value: 9))
      }
      $0.properties = [
        Property(id: "p", states: "", .always(adopting: "greenhouse", adopts: "irrigation"))
      ]
    },
    Pair(testDescription: "cold forbids water", promises: ["greenhouse-never-with-irrigation"]) {
      $0.rules[1] = Rule(
        id: "frost", when: .answer(question: "winter", choices: ["cold", "arctic"]), .excludes,
        "irrigation")
    },
    Pair(testDescription: "what is declared of both the other way round") {
      $0.rules[1] = Rule(
        id: "frost", when: .answer(question: "winter", choices: ["cold", "arctic"]), .excludes,
        "irrigation")
      $0.properties = [
        Property(id: "p", states: "", .never(adopting: "irrigation", adopts: "greenhouse"))
      ]
    },
    Pair(testDescription: "water that is hardly ever adopted at all") {
      $0.rules[1].effect = .excludes
    },
    Pair(testDescription: "water that is always adopted") {
      $0.rules[1].when = .always
    },
    Pair(testDescription: "glass that is never adopted") {
      $0.options[0].adoptAt = 9
    },
  ]) func `what two options promise of each other is found`(pair: Pair) throws {
    var rubric = Garden.rubric
    pair.change(&rubric)
    let found = try UndeclaredPromises(of: rubric)
    let ofTwo = (found.promises + found.nearly).filter { $0.property.assertion.adopting != nil }
    #expect(ofTwo.map(\.property.id) == pair.promises)
  }

  @Test func `two options that nearly exclude each other come last, with the exception`() throws {
    var rubric = Garden.rubric
    rubric.options[0].title = "A greenhouse"
    rubric.options[1].title = "A hose"
    // Frost leaves water only where there is no rain, and then beans need less: one way in six.
    rubric.rules[1].when = .answer(question: "winter", choices: ["mild"])
    rubric.rules.append(
      Rule(
        id: "frost",
        when: .all([
          .answer(question: "winter", choices: ["cold", "arctic"]),
          .not(.answer(question: "rain", choices: ["none"])),
        ]), .excludes, "irrigation"))
    rubric.questions[3].choices[0].points = [Choice.Points(option: "irrigation", value: -1)]
    let last = try #require(try UndeclaredPromises(of: rubric).nearly.last)
    #expect(last.property.states == "A greenhouse never comes with A hose.")
    #expect(last.points == 0)
    #expect(last.exceptions == 1.0 / 6)
    #expect(
      last.counterexample.map(\.answers) == [["winter": .choice("cold"), "rain": .choice("none")]])
  }
}
