import Decisions
import Rubrics
import Testing

/// Which unanswered questions decide what is not known.
@Suite struct OpenQuestionTests {
  static let left = Condition.answer(question: "left", choices: ["yes"])
  static let right = Condition.answer(question: "right", choices: ["yes"])

  struct Situation: Sendable {
    var condition: Condition
    var answers: Answers
    var questions: Set<String>

    init(_ condition: Condition, _ answers: Answers, _ questions: Set<String>) {
      self.condition = condition
      self.answers = answers
      self.questions = questions
    }
  }

  static let situations: [Situation] = [
    Situation(.all([left, right]), [:], ["left", "right"]),
    Situation(.all([left, right]), ["left": .choice("yes")], ["right"]),
    Situation(.all([left, right]), ["left": .choice("no")], []),
    Situation(.any([left, right]), ["left": .choice("no")], ["right"]),
    Situation(.any([left, right]), ["left": .choice("yes")], []),
    Situation(.not(.all([left, right])), ["right": .unknown, "left": .choice("yes")], ["right"]),
    Situation(.all([left, .outcome(["o"])]), [:], []),
    Situation(.all([left, .plan(["p"])]), [:], []),
    Situation(left, ["left": .oneOf(["yes", "no"])], ["left"]),
    Situation(.any([.all([left, right]), right]), ["left": .choice("no")], ["right"]),
  ]

  @Test(arguments: situations)
  func `only what can still decide is asked for`(situation: Situation) {
    let open = situation.condition.openQuestions(given: situation.answers, outcome: "other")
    #expect(open == situation.questions)
  }

  @Test func `what is to be settled stands in the order of the questions`() throws {
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    let decision = Decision(from: ["volatility": .choice("daily")], by: rubric)
    let waiting = decision.prerequisites.filter { $0.status == .toConfirm }
    let settling = decision.questionsToSettle(by: rubric)
    #expect(waiting.count > 2)
    #expect(Set(settling.map(\.prerequisite.id)) == Set(waiting.map(\.prerequisite.id)))
    #expect(settling.count == waiting.count)
    let places = settling.map { finding in
      rubric.questions.firstIndex { $0.id == finding.openQuestions.first?.id } ?? -1
    }
    #expect(places == places.sorted() && !places.contains(-1))
    for finding in decision.prerequisites {
      #expect(finding.openQuestions.isEmpty == (finding.status == .open))
      #expect(finding.openQuestions.allSatisfy { !$0.isAnswered(by: decision.answers[$0.id]) })
    }
  }
}
