import Rubrics
import Testing

@testable import AnswerSpaces

/// Outcomes that are settled unless a test says otherwise.
@Suite struct PendingTestTests {
  let space: AnswerSpace

  init() throws {
    space = try AnswerSpace(of: Garden.tested)
  }

  /// Answers that leave nothing but the leaves and the soil to the outcome.
  static let settled: Answers = [
    "winter": .choice("mild"), "light": .choice("sunny"), "rain": .choice("some"),
    "crop": .choice("beans"),
  ]

  static func answers(_ others: Answers) -> Answers { settled.overlaid(by: others) }

  @Test func `an outcome that hangs on a test alone says what each result would make of it`() {
    let firmness = space.firmness(of: Self.answers(["leaves": .choice("limp")]))
    #expect(firmness.standing == .open)
    #expect(firmness.possible == ["irrigation", "nothing"])
    #expect(
      firmness.subjectTo == [
        PendingTest(
          question: "soil",
          results: [
            .init(choice: "dry", outcome: "irrigation", possible: ["irrigation"]),
            .init(choice: "moist", outcome: "nothing", possible: ["nothing"]),
            .init(choice: "wet", outcome: "nothing", possible: ["nothing"]),
          ])
      ])
    #expect(firmness.next.map(\.question) == ["soil"])
    #expect(firmness.restsOn == [])
  }

  @Test func `what another question leaves open is subject to no test`() {
    let firmness = space.firmness(of: ["leaves": .choice("limp"), "winter": .choice("mild")])
    #expect(firmness.subjectTo == [])
    #expect(firmness.standing == .open)
  }

  @Test func `without the symptom the outcome is open, not subject to the test`() {
    let firmness = space.firmness(of: Self.settled)
    #expect(firmness.subjectTo == [])
    #expect(firmness.standing == .undecided)
    #expect(firmness.missingEssentials == ["leaves"])
  }

  @Test(arguments: ["dry", "moist"]) func `an answered test stands for the symptom`(soil: String) {
    let firmness = space.firmness(of: Self.answers(["soil": .choice(soil)]))
    #expect(firmness.missingEssentials == [])
    #expect(firmness.standing == .settled)
    #expect(
      space.firmness(of: Self.answers(["soil": .choice(soil), "leaves": .choice("curled")]))
        .possible == firmness.possible)
  }

  @Test func `a test that is known in part supersedes all the same`() {
    let answers = Self.answers(["leaves": .choice("curled"), "soil": .oneOf(["moist", "dry"])])
    #expect(space.outcome(of: answers) == "nothing")
    let firmness = space.firmness(of: answers)
    #expect(firmness.possible == ["irrigation", "nothing"])
    #expect(firmness.subjectTo == [])
    // Narrowing it is worth while, and the superseded question is not.
    #expect(firmness.next.map(\.question) == ["soil"])
    let narrowing = firmness.changes.filter { $0.steps.map(\.question) == ["soil"] }
    #expect(
      narrowing.flatMap(\.steps) == [
        Change.Step(
          question: "soil", from: .oneOf(["moist", "dry"]), to: .choice("dry"), mutability: .fact)
      ])
  }

  @Test func `a test that nobody knows the result of is open`() {
    let answers = Self.answers(["leaves": .choice("limp"), "soil": .unknown])
    #expect(space.firmness(of: answers).subjectTo.map(\.question) == ["soil"])
  }

  @Test func `a test is offered right after the question it supersedes, and then first`() {
    let next = space.firmness(of: [:]).next.map(\.question)
    let place = next.firstIndex(of: "leaves") ?? 0
    #expect(next.dropFirst(place + 1).first == "soil")
    #expect(space.firmness(of: ["leaves": .choice("firm")]).next.first?.question == "soil")
  }

  @Test func `a test without points takes those of the symptom away`() throws {
    var rubric = Garden.tested
    for index in rubric.questions.indices where rubric.questions[index].id == "soil" {
      for choice in rubric.questions[index].choices.indices {
        rubric.questions[index].choices[choice].points = []
      }
    }
    let space = try AnswerSpace(of: rubric)
    #expect(space.relevantQuestions.contains("soil"))
    #expect(space.outcome(of: Self.answers(["leaves": .choice("limp")])) == "irrigation")
    #expect(
      space.outcome(of: Self.answers(["leaves": .choice("limp"), "soil": .choice("dry")]))
        == "nothing")
  }

  @Test func `the most points an option can get count a test or its symptom`() throws {
    let points = try Audit(of: Garden.tested).figures.points.map { [$0.least, $0.most] }
    // Irrigation: the rain from -2 to 3, and the soil from -4 to 4, which beats limp leaves.
    #expect(points == [[0, 5], [-6, 7]])
  }
}
