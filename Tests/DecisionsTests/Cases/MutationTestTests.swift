import Decisions
import Rubrics
import Testing

@Suite struct MutationTestTests {
  static func rubric(high: Int, low: Int = 0, adoptAt: Int = 2) -> Rubric {
    Rubric(
      id: "r", options: [RubricOption(id: "a", title: "A", need: "", adoptAt: adoptAt)],
      outcomes: [
        Outcome(id: "yes", title: "", adopts: ["a"], headline: ""),
        Outcome(id: "no", title: "", adopts: [], headline: ""),
      ],
      questions: [
        Question(
          id: "one", title: "", ask: "",
          choices: [
            Choice(id: "high", label: "", points: [.init(option: "a", value: high)]),
            Choice(id: "low", label: "", points: [.init(option: "a", value: low)]),
          ])
      ])
  }

  static func documented(
    _ choice: String, _ outcome: String, miss: String? = nil
  ) -> DocumentedCase {
    DocumentedCase(
      id: "case-\(choice)", title: "", source: "", answers: ["one": .choice(choice)],
      expectation: .init(outcomes: [outcome]), documentedMiss: miss)
  }

  static func verdicts(
    on cases: [DocumentedCase], _ mutants: (id: String, rubric: Rubric)...
  ) -> MutationTest {
    MutationTest(
      of: mutants.map { .init(id: $0.id, change: "", rubric: $0.rubric) }, on: cases,
      by: rubric(high: 2)
    ) { mutant in
      [["one": .choice("high")], ["one": .choice("low")]].first { answers in
        Decision(from: answers, by: mutant.rubric).outcome.id
          != Decision(from: answers, by: rubric(high: 2)).outcome.id
      }
    }
  }

  @Test func `a case kills the mutant it fails on, and no other`() {
    let test = Self.verdicts(
      on: [Self.documented("high", "yes")], ("less", Self.rubric(high: 1)),
      ("more", Self.rubric(high: 3)), ("other", Self.rubric(high: 2, low: 2)))
    #expect(
      test.verdicts.map(\.fate) == [
        .killed(by: "case-high"), .equivalent,
        .survived(
          .init(answers: ["one": .choice("low")], outcome: "no", changedOutcome: "yes")),
      ])
    #expect(test.killed == 1)
    #expect(test.equivalent == 1)
    #expect(test.survivors.map(\.mutant) == ["other"])
    #expect(test.percent == 50)
  }

  @Test func `a case that fails on the rubric kills nothing`() {
    let test = Self.verdicts(on: [Self.documented("high", "no")], ("less", Self.rubric(high: 1)))
    #expect(test.killed == 0)
  }

  @Test func `a documented miss that becomes a hit kills`() {
    let test = Self.verdicts(
      on: [Self.documented("high", "no", miss: "because")], ("less", Self.rubric(high: 1)))
    #expect(test.killed == 1)
  }

  @Test func `without mutants that change something the share is whole`() {
    #expect(Self.verdicts(on: []).percent == 100)
    #expect(Self.verdicts(on: [], ("same", Self.rubric(high: 4))).percent == 100)
  }
}
