import Decisions
import Rubrics
import Testing

/// What goes over from one decision to the next.
@Suite struct FollowOnTests {
  static let next = Rubric(
    id: "next", options: [], outcomes: [],
    questions: [
      question("latency", ["slow", "fast"]), question("updates", ["rare", "often"]),
      question("pace", ["slow", "even", "quick"]),
      question("tools", ["saw", "drill", "plane"], pick: .many), question("approach", ["build"]),
    ])

  private static func question(
    _ id: String, _ choices: [String], pick: Question.Pick = .one
  ) -> Question {
    Question(
      id: id, title: "", ask: "", pick: pick, choices: choices.map { Choice(id: $0, label: "") })
  }

  struct Passage: Sendable, CustomTestStringConvertible {
    var name: String
    var carries: [FollowOn.Carry] = []
    var gives: [FollowOn.AnswerThere] = []
    var answers: Answers
    var known: Answers
    var testDescription: String { name }
  }

  @Test(arguments: [
    Passage(
      name: "an answer of one id goes over", carries: [.init("latency")],
      answers: ["latency": .choice("fast"), "updates": .choice("rare")],
      known: ["latency": .choice("fast")]),
    Passage(
      name: "a choice that is not known there stays behind", carries: [.init("latency")],
      answers: ["latency": .choice("middling")], known: [:]),
    Passage(
      name: "not knowing goes over", carries: [.init("latency")], answers: ["latency": .unknown],
      known: ["latency": .unknown]),
    Passage(
      name: "a question without an answer has nothing to carry", carries: [.init("latency")],
      answers: [:], known: [:]),
    Passage(
      name: "choices are mapped to another question's",
      carries: [
        .init("volatility", to: "updates", choices: ["daily": "often", "weekly": "often"])
      ],
      answers: ["volatility": .choice("weekly")], known: ["updates": .choice("often")]),
    Passage(
      name: "a choice that is not mapped stays behind",
      carries: [.init("volatility", to: "updates", choices: ["daily": "often"])],
      answers: ["volatility": .choice("rare")], known: [:]),
    Passage(
      name: "of many picks those that fit go over in the order there", carries: [.init("tools")],
      answers: ["tools": .choices(["plane", "hammer", "saw"])],
      known: ["tools": .choices(["saw", "plane"])]),
    Passage(
      name: "picks of which none fits stay behind", carries: [.init("tools")],
      answers: ["tools": .choices(["hammer"])], known: [:]),
    Passage(
      name: "having picked none goes over", carries: [.init("tools")],
      answers: ["tools": .choices([])], known: ["tools": .choices([])]),
    Passage(
      name: "a set goes over whole, the best guess first",
      carries: [.init("volatility", to: "pace", choices: ["d": "quick", "w": "even"])],
      answers: ["volatility": .oneOf(["w", "d"])], known: ["pace": .oneOf(["even", "quick"])]),
    Passage(
      name: "a set of all choices there is not known",
      carries: [.init("volatility", to: "updates", choices: ["d": "often", "w": "rare"])],
      answers: ["volatility": .oneOf(["w", "d"])], known: ["updates": .unknown]),
    Passage(
      name: "a set whose choices come to one is that one",
      carries: [.init("volatility", to: "updates", choices: ["d": "often", "w": "often"])],
      answers: ["volatility": .oneOf(["w", "d"])], known: ["updates": .choice("often")]),
    Passage(
      name: "a set stays behind where one of its choices would",
      carries: [.init("volatility", to: "pace", choices: ["d": "quick"])],
      answers: ["volatility": .oneOf(["w", "d"])], known: [:]),
    Passage(
      name: "many picks do not become one choice",
      carries: [.init("speeds", to: "latency")],
      answers: ["speeds": .choices(["slow", "fast"])], known: [:]),
    Passage(
      name: "an outcome gives answers of its own", gives: [.init("approach", ["build"])],
      answers: [:], known: ["approach": .choice("build")]),
    Passage(
      name: "a gift that does not fit is passed over",
      gives: [.init("approach", ["buy"]), .init("mood", ["good"])], answers: [:], known: [:]),
  ])
  func `answers go over`(_ passage: Passage) {
    let followOn = FollowOn(rubric: "next", carries: passage.carries, gives: passage.gives)
    #expect(followOn.answers(from: passage.answers, to: Self.next) == passage.known)
  }

  @Test func `what does not fit the next rubric is named`() {
    let followOn = FollowOn(
      rubric: "next",
      carries: [
        .init("latency"), .init("hue"), .init("volatility", to: "updates", choices: ["d": "daily"]),
      ],
      gives: [.init("approach", ["buy"]), .init("mood", ["good"])], never: ["shelf"])
    #expect(
      followOn.misfits(in: Self.next) == [
        .question("hue"), .choice("updates", "daily"), .choice("approach", "buy"),
        .question("mood"), .outcome("shelf"),
      ])
  }
}
