import Decisions
import Testing

@testable import Rubrics

@Suite struct InterviewTests {
  static let rubric = Rubric(
    id: "r",
    options: [RubricOption(id: "a", title: "A", need: "need", adoptAt: 1)],
    outcomes: [
      Outcome(id: "yes", title: "Yes", adopts: ["a"], headline: "Yes."),
      Outcome(id: "no", title: "No", adopts: [], headline: "No."),
    ],
    questions: ["one", "two", "three"].map { id in
      Question(
        id: id, title: id, ask: "\(id)?",
        choices: [
          Choice(id: "high", label: "High", points: [.init(option: "a", value: 1)]),
          Choice(id: "low", label: "Low"),
        ])
    },
    prerequisites: [
      Prerequisite(
        id: "p", title: "P", when: .answer(question: "three", choices: ["low"]), severity: .blocker)
    ],
    advice: [
      Advice(
        id: "x", kind: .method, when: .answer(question: "two", choices: ["low"]), title: "X"),
      Advice(
        id: "y", kind: .method,
        when: .all([.answer(question: "one", choices: ["low"]), .outcome(["yes"])]), title: "Y"),
    ])

  static func interview(knowing answers: Answers = [:]) -> Interview {
    Interview(rubric, knowing: answers, order: RubricOrder(of: rubric))
  }

  @Test func `questions come in the order of the rubric and end`() {
    var interview = Self.interview()
    var asked: [String] = []
    while let question = interview.question {
      asked.append(question.id)
      interview.answer(with: .choice("low"))
    }
    #expect(asked == ["one", "two", "three"])
    #expect(interview.answers.count == 3)
  }

  @Test(
    arguments: [
      (["three"], [:], 3), (["two"], [:], 3), (["one", "three"], ["one": .choice("low")], 2),
      (["one"], ["one": .unknown], 2), ([], [:], 3),
    ] as [([String], Answers, Int)])
  func `the order of the rubric asks all that is open, whatever matters`(
    mattering: [String], answers: Answers, most: Int
  ) {
    let order = RubricOrder(of: Self.rubric)
    #expect(order.mostQuestions(mattering: mattering, after: answers) == most)
  }

  @Test func `what is ahead leaves out the question at hand, and an answer changes it`() {
    var interview = Self.interview()
    #expect(interview.mostAhead(mattering: []) == 2)
    interview.answer(with: .choice("low"))
    #expect(interview.mostAhead(mattering: []) == 1)
    interview.goBack()
    // The question at hand has its answer, so both others are ahead.
    #expect(interview.mostAhead(mattering: []) == 2)
    let relevance = Interview(Self.rubric, knowing: [:], order: RelevanceOrder(of: Self.rubric))
    #expect(relevance.mostAhead(mattering: ["one"]) == 1)
  }

  @Test func `a question keeps its number on the way back, on the way forth and in a review`() {
    var interview = Self.interview()
    interview.answer(with: .choice("low"))
    interview.answer(with: .choice("low"))
    #expect(interview.number == 3)
    interview.goBack()
    #expect(interview.number == 2)
    interview.goBack()
    #expect(interview.number == 1)
    interview.goOn()
    #expect(interview.question?.id == "two")
    #expect(interview.number == 2)
    interview.goBack()
    interview.answer(with: .choice("high"))
    #expect(interview.question?.id == "three")
    #expect(interview.number == 3)
    interview.revisit("one")
    interview.answer(with: .unknown)
    #expect(interview.number == 3)
    interview.withdraw("one")
    #expect(interview.question?.id == "one")
    #expect(interview.number == 2)
  }

  @Test func `what is known is not asked`() {
    let interview = Self.interview(knowing: ["one": .choice("low"), "two": .unknown])
    #expect(interview.question?.id == "three")
  }

  @Test func `a skipped question has no answer and is not asked again`() {
    var interview = Self.interview()
    interview.skip()
    #expect(interview.question?.id == "two")
    #expect(interview.answers["one"] == nil)
  }

  @Test func `going back twice reaches the question before the last and keeps its answer`() {
    var interview = Self.interview()
    interview.answer(with: .choice("low"))
    interview.answer(with: .choice("low"))
    #expect(interview.question?.id == "three")
    let isBack1 = interview.goBack()
    #expect(isBack1)
    #expect(interview.question?.id == "two")
    let isBack2 = interview.goBack()
    #expect(isBack2)
    #expect(interview.question?.id == "one")
    #expect(interview.answers["one"] == .choice("low"))
    let isBack3 = interview.goBack()
    #expect(!isBack3)
    interview.answer(with: .choice("high"))
    #expect(interview.answers["one"] == .choice("high"))
    #expect(interview.question?.id == "three")
  }

  @Test func `a revisited question that is skipped keeps its answer`() {
    var interview = Self.interview(knowing: ["one": .choice("low")])
    interview.revisit("one")
    #expect(interview.question?.id == "one")
    interview.skip()
    #expect(interview.answers["one"] == .choice("low"))
    #expect(interview.question?.id == "two")
  }

  @Test func `relevance ranks what a blocker waits for first and drops what nothing waits for`() {
    let order = RelevanceOrder(of: Self.rubric)
    #expect(order.ranking(after: [:]) == ["three", "two"])
    #expect(order.ranking(after: ["two": .choice("high")]) == ["three", "one"])
    #expect(order.ranking(after: ["two": .unknown, "three": .choice("low")]) == [])
  }

  @Test func `a blocker outweighs three pieces of advice, and a warning one`() {
    func order(_ severity: Prerequisite.Severity, advice count: Int) -> [String] {
      var rubric = Self.rubric
      rubric.prerequisites = [
        Prerequisite(
          id: "p", title: "", when: .answer(question: "three", choices: ["low"]),
          severity: severity)
      ]
      rubric.advice = (0..<count).map { index in
        Advice(
          id: "x\(index)", kind: .method, when: .answer(question: "two", choices: ["low"]),
          title: "")
      }
      return RelevanceOrder(of: rubric).ranking(after: [:])
    }
    #expect(order(.blocker, advice: 3) == ["three", "two"])
    #expect(order(.blocker, advice: 4) == ["two", "three"])
    #expect(order(.warning, advice: 1) == ["three", "two"])
    #expect(order(.warning, advice: 2) == ["two", "three"])
  }

  @Test func `the number goes on after the last question, and nothing is ahead of it`() {
    var interview = Self.interview()
    for _ in 0..<3 { interview.answer(with: .choice("low")) }
    #expect(interview.question == nil)
    #expect(interview.number == 4)
    #expect(interview.mostAhead(mattering: []) == 0)
    let nothing = Interview(Self.rubric, knowing: [:], order: Silence())
    #expect(nothing.mostAhead(mattering: ["one"]) == 0)
  }

  @Test func `going on from the last question leaves it`() {
    var interview = Self.interview()
    for _ in 0..<3 { interview.answer(with: .choice("low")) }
    interview.goBack()
    #expect(interview.question?.id == "three")
    interview.goOn()
    #expect(interview.question == nil)
    interview.revisit("one")
    interview.goOn()
    #expect(interview.question?.id == "two")
  }

  @Test func `withdrawing another question keeps the one that was opened again`() {
    var interview = Self.interview()
    for _ in 0..<3 { interview.answer(with: .choice("low")) }
    interview.revisit("two")
    interview.withdraw("one")
    #expect(interview.question?.id == "two")
    interview.withdraw("two")
    #expect(interview.question?.id == "one")
  }

  /// An order that offers a first question and counts none.
  private struct Silence: QuestionOrder {
    func next(after answers: Answers, without passed: Set<String>) -> String? { "one" }
    func mostQuestions(mattering questions: [String], after answers: Answers) -> Int { 0 }
  }
}
