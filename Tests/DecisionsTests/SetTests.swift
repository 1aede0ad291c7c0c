import Decisions
import Rubrics
import Testing

/// What a set of choices means to a condition.
@Suite struct SetTests {
  @Test(
    arguments: [
      (["a", "b"], ["a", "b"], .holds), (["a", "b"], ["b", "a", "c"], .holds),
      (["a", "b"], ["c"], .fails), (["a", "b"], ["b"], .undetermined),
      (["a", "b"], ["a", "unknown"], .undetermined), (["a", "b"], ["unknown"], .fails),
    ] as [([String], [String], Truth)])
  func `a condition holds where all choices of a set agree`(
    set: [String], named: [String], truth: Truth
  ) {
    let condition = Condition.answer(question: "q", choices: named)
    #expect(condition.truth(given: ["q": .oneOf(set)]) == truth)
    #expect(Condition.not(condition).truth(given: ["q": .oneOf(set)]) == !truth)
  }

  @Test(
    arguments: [
      ([], nil), (["z"], nil), (["b"], .choice("b")), (["b", "b", "z"], .choice("b")),
      (["c", "a"], .oneOf(["c", "a"])), (["c", "a", "c"], .oneOf(["c", "a"])),
      (["c", "a", "b"], .unknown),
    ] as [([String], Answer?)])
  func `a set is at least two choices and not all`(ids: [String], answer: Answer?) {
    let question = Question(
      id: "q", title: "", ask: "", choices: ["a", "b", "c"].map { Choice(id: $0, label: "") })
    #expect(question.answer(oneOf: ids) == answer)
  }
}
