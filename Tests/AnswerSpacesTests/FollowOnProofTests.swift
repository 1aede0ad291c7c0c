import Decisions
import Testing

@testable import AnswerSpaces
@testable import Rubrics

/// Whether a next decision can undo the one before it, proved and refuted as trying everything shows.
@Suite struct FollowOnProofTests {
  @Test(arguments: 0..<10) func `a proof agrees with exhaustive enumeration`(block: Int) throws {
    var verdicts = (proved: 0, refuted: 0)
    for seed in (block * 40)..<(block * 40 + 40) {
      let pair = FollowOnPair(seed: seed)
      let proof = try #require(pair.proofs.first, "seed \(seed)")
      switch proof.verdict {
      case .proved:
        verdicts.proved += 1
        try #require(pair.firstContradiction == nil, "seed \(seed)")
      case .refuted(let here, let there):
        verdicts.refuted += 1
        try #require(pair.isContradiction(here.answers, there.answers), "seed \(seed)")
        try #require(here.outcome == proof.outcome, "seed \(seed)")
        try #require(proof.never.contains(there.outcome), "seed \(seed)")
      case .notComputed(let reason): Issue.record("seed \(seed): \(reason)")
      }
    }
    #expect(verdicts.proved > 3 && verdicts.refuted > 3)
  }

  /// Fences are needed where the load is heavy; the next rubric then either digs or leaves it.
  static func fences(_ next: FollowOn) -> Rubric {
    Rubric(
      id: "first", options: [RubricOption(id: "fence", title: "", need: "", adoptAt: 1)],
      outcomes: [
        Outcome(id: "fenced", title: "", adopts: ["fence"], headline: "", next: [next]),
        Outcome(id: "bare", title: "", adopts: [], headline: ""),
      ],
      questions: [
        Question(
          id: "load", title: "", ask: "",
          choices: ["light", "heavy", "vast"].map {
            Choice(
              id: $0, label: "",
              points: [Choice.Points(option: "fence", value: $0 == "light" ? 0 : 1)])
          })
      ])
  }

  static let digging = Rubric(
    id: "next", options: [RubricOption(id: "dig", title: "", need: "", adoptAt: 1)],
    outcomes: [
      Outcome(id: "dug", title: "", adopts: ["dig"], headline: ""),
      Outcome(id: "left", title: "", adopts: [], headline: ""),
    ],
    questions: [
      Question(
        id: "load", title: "", ask: "",
        choices: [
          Choice(id: "heavy", label: "", points: [Choice.Points(option: "dig", value: 1)]),
          Choice(id: "light", label: ""),
        ])
    ])

  static func verdict(_ next: FollowOn, stepLimit: Int = 100) -> FollowOnProof.Verdict? {
    FollowOnProof.all(
      of: fences(next), among: { $0 == "next" ? digging : nil }, stepLimit: stepLimit
    ).first?.verdict
  }

  @Test func `what goes over decides what can follow`() {
    let mapped = ["light": "light", "heavy": "heavy", "vast": "heavy"]
    let carried = FollowOn.Carry("load", choices: mapped)
    #expect(
      Self.verdict(FollowOn(rubric: "next", carries: [carried], never: ["left"])) == .proved)
    #expect(
      Self.verdict(FollowOn(rubric: "next", carries: [carried], never: ["dug"]))
        == .refuted(
          here: Witness(answers: ["load": .choice("heavy")], outcome: "fenced"),
          there: Witness(answers: ["load": .choice("heavy")], outcome: "dug")))
  }

  @Test func `an answer that fits no choice there leaves every answer possible`() {
    let next = FollowOn(rubric: "next", carries: [.init("load")], never: ["left"])
    #expect(
      Self.verdict(next)
        == .refuted(
          here: Witness(answers: ["load": .choice("vast")], outcome: "fenced"),
          there: Witness(answers: [:], outcome: "left")))
  }

  @Test func `what is excused is no contradiction`() {
    let next = FollowOn(
      rubric: "next", carries: [.init("load")], never: ["left"],
      unless: .answer(question: "load", choices: ["vast"]))
    #expect(Self.verdict(next) == .proved)
    let there = FollowOn(
      rubric: "next", carries: [.init("load")], never: ["dug"],
      unlessThere: [.init("load", ["heavy"])])
    #expect(Self.verdict(there) == .proved)
  }

  @Test func `what follows from the outcome itself counts`() {
    let given = FollowOn(rubric: "next", gives: [.init("load", ["heavy"])], never: ["left"])
    #expect(Self.verdict(given) == .proved)
    let open = FollowOn(rubric: "next", never: ["left"])
    #expect(Self.verdict(open) != .proved)
  }

  @Test func `what cannot be told is said`() {
    #expect(
      Self.verdict(FollowOn(rubric: "nowhere", never: ["left"]))
        == .notComputed("No rubric is called `nowhere`."))
    #expect(
      Self.verdict(FollowOn(rubric: "next", never: ["gone"]))
        == .notComputed("`next` has no outcome `gone`."))
    let carried = FollowOn(rubric: "next", carries: [.init("load")], never: ["left"])
    #expect(
      Self.verdict(carried, stepLimit: 0)
        == .notComputed("After 0 steps the search for answers that undo it was given up."))
    #expect(Self.verdict(FollowOn(rubric: "next", carries: [.init("load")])) == nil)
  }
}
