import Decisions
import Rubrics
import Testing

/// What follows from a conclusion: prerequisites and advice, with their standing and in their order.
@Suite struct DecisionTests {
  private static let one = Condition.answer(question: "one", choices: ["low"])
  private static let two = Condition.answer(question: "two", choices: ["low"])
  private static let three = Condition.answer(question: "three", choices: ["low"])

  private static let rubric: Rubric = {
    var rubric = InterviewTests.rubric
    rubric.prerequisites = [
      Prerequisite(id: "warned", title: "", when: one, severity: .warning),
      Prerequisite(id: "waiting", title: "", when: .all([three, two]), severity: .blocker),
      Prerequisite(id: "blocked", title: "", when: one, severity: .blocker),
      Prerequisite(id: "warned-later", title: "", when: two, severity: .warning),
      Prerequisite(id: "met", title: "", when: .not(one), severity: .blocker),
      Prerequisite(id: "adopting", title: "", when: .outcome(["yes"]), severity: .warning),
    ]
    rubric.advice = [
      Advice(id: "cost", kind: .hiddenCost, when: one, title: ""),
      Advice(id: "planned-cost", kind: .hiddenCost, when: one, committedBy: ["yes"], title: ""),
      Advice(id: "trap", kind: .antiPattern, when: one, committedBy: ["no"], title: ""),
      Advice(id: "open-trap", kind: .antiPattern, when: two, title: ""),
      Advice(
        id: "planned-trap", kind: .antiPattern, when: .plan(["yes"]), committedBy: ["yes"],
        title: ""),
    ]
    return rubric
  }()

  private static let low: Answers = ["one": .choice("low")]

  @Test func `prerequisites come blockers first, and open ones before those to confirm`() {
    let found = Decision(from: Self.low, by: Self.rubric).prerequisites
    #expect(found.map(\.prerequisite.id) == ["blocked", "waiting", "warned", "warned-later"])
    #expect(found.map(\.status) == [.open, .toConfirm, .open, .toConfirm])
  }

  @Test func `what is to be confirmed names its open questions in the order of the rubric`() {
    let decision = Decision(from: Self.low, by: Self.rubric)
    let waiting = decision.questionsToSettle(by: Self.rubric)
    #expect(waiting.map(\.prerequisite.id) == ["waiting", "warned-later"])
    #expect(waiting.map { $0.openQuestions.map(\.id) } == [["two", "three"], ["two"]])
  }

  @Test func `the prerequisites of another outcome are found without the answers leading there`() {
    let decision = Decision(from: Self.low, by: Self.rubric)
    #expect(decision.outcome.id == "no")
    #expect(
      decision.prerequisites(of: "no", by: Self.rubric) == decision.prerequisites)
    #expect(
      decision.prerequisites(of: "yes", by: Self.rubric).map(\.prerequisite.id)
        == ["blocked", "waiting", "warned", "adopting", "warned-later"])
    // What was kept with the decision stands for its outcome, whatever the rubric says today.
    var kept = decision
    kept.prerequisites = []
    #expect(kept.prerequisites(of: "no", by: Self.rubric).isEmpty)
  }

  @Test func `advice comes by kind, what the plan commits to first`() {
    let decision = Decision(from: Self.low, plan: "yes", by: Self.rubric)
    #expect(
      decision.advice(.hiddenCost).map(\.advice.id) == ["planned-cost", "cost"])
    #expect(decision.advice(.hiddenCost).map(\.status) == [.committed, .applies])
    #expect(decision.advice(.antiPattern).map(\.advice.id) == ["planned-trap", "trap"])
    #expect(decision.advice(.antiPattern).map(\.status) == [.committed, .applies])
    let kinds = Advice.Kind.allCases.filter { [.hiddenCost, .antiPattern].contains($0) }
    #expect(
      decision.advice.map(\.advice.kind)
        == kinds.flatMap { Array(repeating: $0, count: 2) })
  }

  @Test func `without a plan nothing is committed`() {
    let decision = Decision(from: Self.low, by: Self.rubric)
    #expect(decision.advice.map(\.status) == [.applies, .applies, .applies])
    #expect(decision.plan == nil)
  }

  @Test func `a set of options without a name is still said`() {
    var rubric = Self.rubric
    rubric.outcomes = []
    let decision = Decision(from: ["one": .choice("high")], by: rubric)
    #expect(decision.outcome.id == "unnamed" && decision.outcome.adopts == ["a"])
  }
}
