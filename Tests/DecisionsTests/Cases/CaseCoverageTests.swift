import Testing

@testable import Decisions
@testable import Rubrics

@Suite struct CaseCoverageTests {
  static let rubric = Rubric(
    id: "r",
    options: [RubricOption(id: "a", title: "A", need: "need", adoptAt: 1)],
    outcomes: [
      Outcome(id: "yes", title: "Yes", adopts: ["a"], headline: "Yes."),
      Outcome(id: "no", title: "No", adopts: [], headline: "No."),
    ],
    questions: ["one", "two"].map { id in
      Question(
        id: id, title: id, ask: "\(id)?",
        choices: [
          Choice(id: "high", label: "High", points: [.init(option: "a", value: 1)]),
          Choice(id: "low", label: "Low"),
        ])
    },
    rules: [Rule(id: "rule", when: .answer(question: "one", choices: ["high"]), .excludes, "a")],
    prerequisites: [
      Prerequisite(
        id: "p", title: "P", when: .answer(question: "two", choices: ["low"]), severity: .blocker)
    ],
    advice: [
      Advice(id: "x", kind: .method, when: .plan(["no"]), title: "X"),
      Advice(id: "y", kind: .method, when: .outcome(["yes"]), title: "Y"),
    ])

  static func documented(_ answers: Answers, plan: String? = nil) -> DocumentedCase {
    DocumentedCase(
      id: "case", title: "", source: "", answers: answers, plan: plan,
      expectation: .init(outcomes: ["no"]))
  }

  static func missing(_ cases: [DocumentedCase]) -> [[String]] {
    CaseCoverage(of: cases, by: rubric).tallies.map(\.missing)
  }

  @Test func `without cases everything is missing, in the order of the rubric`() {
    #expect(
      Self.missing([]) == [
        ["one", "two"], ["one.high", "one.low", "two.high", "two.low"], ["rule"], ["p"],
        ["x", "y"],
      ])
  }

  @Test func `a choice, a fired rule, an open prerequisite and applying advice are exercised`() {
    let cases = [
      Self.documented(["one": .choice("high"), "two": .choice("low")], plan: "no"),
      Self.documented(["two": .choice("high")]),
    ]
    #expect(Self.missing(cases) == [[], ["one.low"], [], [], []])
  }

  @Test func `unknown exercises no question and an unconfirmed prerequisite is not open`() {
    let cases = [Self.documented(["one": .choice("low"), "two": .unknown])]
    #expect(
      Self.missing(cases) == [
        ["two"], ["one.high", "two.high", "two.low"], ["rule"], ["p"], ["x", "y"],
      ])
  }

  @Test func `each part has to reach the minimum by itself`() {
    let cases = [Self.documented(["one": .choice("high"), "two": .choice("low")], plan: "no")]
    let coverage = CaseCoverage(of: cases, by: Self.rubric)
    #expect(coverage.tallies.map(\.percent) == [100, 50, 100, 100, 50])
    #expect(coverage.shortfalls(below: 50) == [])
    #expect(coverage.shortfalls(below: 51).map(\.part) == [.choices, .advice])
  }

  @Test func `a part without entries is covered`() {
    let tally = CaseCoverage.Tally(part: .rules, total: 0, missing: [])
    #expect(tally.percent == 100)
  }
}
