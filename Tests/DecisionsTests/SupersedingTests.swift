import Testing

@testable import Decisions
@testable import Rubrics

/// What counts when a test and the symptom it supersedes are both answered.
@Suite struct SupersedingTests {
  /// Rattling speaks for the workshop, and a driver's fear requires it, until somebody has looked.
  static let rubric = Rubric(
    id: "car",
    options: [RubricOption(id: "workshop", title: "", need: "", adoptAt: 2)],
    outcomes: [
      Outcome(id: "repair", title: "", adopts: ["workshop"], headline: ""),
      Outcome(id: "drive", title: "", adopts: [], headline: ""),
    ],
    questions: [
      Question(
        id: "noise", title: "", ask: "", isEssential: true, supersededBy: "look",
        choices: [
          Choice(id: "rattle", label: "", points: [.init(option: "workshop", value: 2)]),
          Choice(id: "howl", label: ""), Choice(id: "none", label: ""),
        ]),
      Question(
        id: "look", title: "", ask: "",
        choices: [
          Choice(id: "broken", label: "", points: [.init(option: "workshop", value: 3)]),
          Choice(id: "worn", label: "", points: [.init(option: "workshop", value: 1)]),
          Choice(id: "fine", label: ""),
        ]),
    ],
    rules: [
      Rule(
        id: "howling-is-urgent", when: .answer(question: "noise", choices: ["howl"]), .requires,
        "workshop")
    ],
    prerequisites: [
      Prerequisite(
        id: "earplugs", title: "", when: .answer(question: "noise", choices: ["rattle", "howl"]),
        severity: .warning)
    ],
    advice: [
      Advice(
        id: "listen-again", kind: .method,
        when: .answer(question: "noise", choices: ["rattle", "howl"]), title: "")
    ])

  struct Visit: Sendable, CustomTestStringConvertible {
    var name: String
    var answers: Answers
    var points: Int
    var rules: [String] = []
    var outcome: String
    var missing: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Visit(
      name: "a symptom alone counts", answers: ["noise": .choice("rattle")], points: 2,
      outcome: "repair"),
    Visit(
      name: "a test alone counts, and stands for the symptom", answers: ["look": .choice("worn")],
      points: 1, outcome: "drive"),
    Visit(
      name: "of both the test counts",
      answers: ["noise": .choice("rattle"), "look": .choice("fine")], points: 0, outcome: "drive"),
    Visit(
      name: "a superseded answer meets no rule",
      answers: ["noise": .choice("howl"), "look": .choice("worn")], points: 1, outcome: "drive"),
    Visit(
      name: "a test whose result nobody knows leaves the symptom",
      answers: ["noise": .choice("howl"), "look": .unknown], points: 0,
      rules: ["howling-is-urgent"], outcome: "repair"),
    Visit(
      name: "a result that the test does not offer is none",
      answers: ["noise": .choice("rattle"), "look": .choice("rusty")], points: 2,
      outcome: "repair"),
    Visit(
      name: "a result known in part supersedes, and its best guess counts",
      answers: ["noise": .choice("rattle"), "look": .oneOf(["worn", "broken"])], points: 1,
      outcome: "drive"),
    Visit(
      name: "the best guess of a symptom counts, in rules too",
      answers: ["noise": .oneOf(["howl", "none"])], points: 0, rules: ["howling-is-urgent"],
      outcome: "repair"),
    Visit(
      name: "what is not the best guess counts nowhere",
      answers: ["noise": .oneOf(["none", "howl"])], points: 0, outcome: "drive"),
    Visit(
      name: "neither is given", answers: ["noise": .unknown], points: 0, outcome: "drive",
      missing: ["noise"]),
  ])
  func `the test counts where both are answered`(_ visit: Visit) {
    let decision = Decision(from: visit.answers, by: Self.rubric)
    #expect(decision.scorecard.scores[0].points == visit.points)
    #expect(decision.scorecard.firedRules.map(\.id) == visit.rules)
    #expect(decision.outcome.id == visit.outcome)
    #expect(Self.rubric.missingEssentials(in: visit.answers).map(\.id) == visit.missing)
  }

  @Test func `prerequisites and advice look at a superseded answer all the same`() {
    let answers: Answers = ["noise": .choice("howl"), "look": .choice("fine")]
    let decision = Decision(from: answers, by: Self.rubric)
    #expect(decision.advice.map(\.advice.id) == ["listen-again"])
    #expect(decision.prerequisites.map(\.status) == [.open])
  }

  @Test func `an essential test is answered by the symptom it supersedes`() {
    var rubric = Self.rubric
    rubric.questions[1].isEssential = true
    #expect(rubric.missingEssentials(in: ["noise": .choice("none")]).isEmpty)
    #expect(rubric.missingEssentials(in: [:]).map(\.id) == ["noise", "look"])
  }

  @Test func `a case exercises what counts in it`() {
    let both = DocumentedCase(
      id: "both", title: "", source: "",
      answers: ["noise": .choice("rattle"), "look": .oneOf(["worn", "fine"])],
      expectation: .init(outcomes: ["drive"]), why: "")
    let coverage = CaseCoverage(of: [both], by: Self.rubric)
    #expect(coverage.tallies[0].missing == ["noise"])
    #expect(!coverage.tallies[1].missing.contains("look.worn"))
    #expect(coverage.tallies[1].missing.contains("look.fine"))
  }
}
