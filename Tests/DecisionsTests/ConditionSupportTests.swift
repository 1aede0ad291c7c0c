import Decisions
import Rubrics
import TestSupport
import Testing

/// Which answers make a condition come out as it does.
@Suite struct ConditionSupportTests {
  private static let questions = ["a", "b", "c", "d"]

  private static func condition(depth: Int, _ random: inout SplitMix64) -> Condition {
    switch Int.random(in: depth == 0 ? 0...2 : 0...5, using: &random) {
    case 0, 1:
      let question = questions[Int.random(in: 0..<questions.count, using: &random)]
      return .answer(question: question, choices: Bool.random(using: &random) ? ["x"] : ["x", "y"])
    case 2: return .outcome([Bool.random(using: &random) ? "this" : "that"])
    case 3: return .not(condition(depth: depth - 1, &random))
    case let kind:
      let parts = (0...Int.random(in: 0...2, using: &random)).map { _ in
        condition(depth: depth - 1, &random)
      }
      return kind == 4 ? .all(parts) : .any(parts)
    }
  }

  @Test func `with the supporting answers alone a condition comes out the same`() {
    var random = SplitMix64(seed: 7)
    var supported = 0
    for _ in 0..<3_000 {
      let condition = Self.condition(depth: 3, &random)
      var answers = Answers()
      for question in Self.questions {
        let picked = ["x", "y", "z", nil].randomElement(using: &random) ?? nil
        answers[question] = picked.map(Answer.choice)
      }
      let truth = condition.truth(given: answers, outcome: "this")
      let support = condition.support(given: answers, outcome: "this")
      guard truth != .undetermined else {
        #expect(support.isEmpty)
        continue
      }
      var alone = Answers()
      for question in support { alone[question] = answers[question] }
      #expect(condition.truth(given: alone, outcome: "this") == truth, "\(condition) \(support)")
      supported += support.isEmpty ? 0 : 1
    }
    #expect(supported > 1_000)
  }

  @Test(arguments: [
    (Answer?.some(.choices(["x", "y"])), Truth.holds), (.choices(["x", "y", "z"]), .holds),
    (.choices(["x"]), .fails), (.choices([]), .fails), (.unknown, .undetermined),
    (nil, .undetermined),
  ])
  func `all of some picks`(answer: Answer?, truth: Truth) {
    let both = Condition.picks(["x", "y"], of: "a")
    var answers = Answers()
    answers["a"] = answer
    #expect(both.truth(given: answers) == truth)
    #expect(Condition.not(both).truth(given: answers) == !truth)
    #expect(both.support(given: answers) == (truth == .undetermined ? [] : ["a"]))
    #expect(both.openQuestions(given: answers) == (truth == .undetermined ? ["a"] : []))
  }

  @Test func `of several ways the one with the fewest answers counts`() {
    let a = Condition.answer(question: "a", choices: ["x"])
    let b = Condition.answer(question: "b", choices: ["x"])
    let answers: Answers = ["a": .choice("x"), "b": .choice("x")]
    #expect(Condition.any([.all([a, b]), b]).support(given: answers) == ["b"])
    #expect(Condition.all([a, b]).support(given: answers) == ["a", "b"])
    // Of equally short ways the first counts.
    #expect(Condition.any([a, b]).support(given: answers) == ["a"])
    #expect(Condition.any([b, a]).support(given: answers) == ["b"])
    #expect(Condition.any([.outcome(["this"]), a]).support(given: answers, outcome: "this") == [])
    #expect(Condition.not(.all([a, b])).support(given: ["b": .choice("z")]) == ["b"])
  }
}
