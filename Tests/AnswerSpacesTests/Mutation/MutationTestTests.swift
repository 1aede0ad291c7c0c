import AnswerSpaces
import Decisions
import Testing

@testable import Rubrics

@Suite struct MutationTestTests {
  /// One question whose choice `high` just adopts the only option, and `odd` never decides.
  static let rubric = Rubric(
    id: "r", options: [RubricOption(id: "a", title: "A", need: "", adoptAt: 2)],
    outcomes: [
      Outcome(id: "yes", title: "", adopts: ["a"], headline: ""),
      Outcome(id: "no", title: "", adopts: [], headline: ""),
    ],
    questions: [
      Question(
        id: "one", title: "", ask: "",
        choices: [
          Choice(id: "high", label: "", points: [.init(option: "a", value: 2)]),
          Choice(id: "odd", label: "", points: [.init(option: "a", value: -3)]),
          Choice(id: "low", label: "", points: [.init(option: "a", value: 1)]),
        ])
    ])

  static func documented(
    _ choice: String, _ outcome: String, miss: String? = nil
  ) -> DocumentedCase {
    DocumentedCase(
      id: "case-\(choice)", title: "", source: "", answers: ["one": .choice(choice)],
      expectation: .init(outcomes: [outcome]), documentedMiss: miss)
  }

  /// The fates of the mutants by what they change, in the order of the mutants.
  static func fates(_ cases: DocumentedCase...) throws -> [String] {
    try MutationTest(of: rubric, on: cases).verdicts.map { verdict in
      switch verdict.fate {
      case .killed(let id): id
      case .equivalent: "equivalent"
      case .survived(let difference):
        "\(difference.answers["one"]?.words.joined() ?? ""): \(difference.outcome) to "
          + difference.mutated
      }
    }
  }

  @Test func `without cases every mutant that changes something survives with a witness`() throws {
    #expect(
      try Self.fates() == [
        // The threshold up and down, then each choice's points up and down.
        "high: yes to no", "low: no to yes", "equivalent", "high: yes to no", "equivalent",
        "equivalent", "low: no to yes", "equivalent",
      ])
  }

  @Test func `a case kills the mutants it fails on, and no others`() throws {
    let cases = [Self.documented("high", "yes"), Self.documented("odd", "no")]
    let test = try MutationTest(of: Self.rubric, on: cases)
    #expect(test.verdicts[0].fate == .killed(by: "case-high"))
    #expect(test.killed == 2)
    #expect(test.equivalent == 4)
    #expect(test.survivors.count == 2)
    #expect(test.percent == 50)
  }

  @Test func `a case that fails on the rubric kills nothing`() throws {
    #expect(try MutationTest(of: Self.rubric, on: [Self.documented("high", "no")]).killed == 0)
  }

  @Test func `a documented miss that becomes a hit kills`() throws {
    let cases = [Self.documented("high", "no", miss: "because")]
    #expect(try MutationTest(of: Self.rubric, on: cases).killed == 2)
  }

  @Test func `without mutants that change something the share is whole`() throws {
    #expect(try MutationTest(of: Self.rubric, on: [], mutants: []).percent == 100)
  }

  @Test func `the shipped cases kill four of five mutants or more`() throws {
    let module = try BuiltInRubrics.module("rag-vs-fine-tuning")
    let test = try MutationTest(of: module.rubric, on: try module.cases())
    #expect(test.percent >= 80)
    #expect(test.verdicts.count >= 90)
  }
}
