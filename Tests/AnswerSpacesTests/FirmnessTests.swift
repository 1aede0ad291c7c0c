import Testing

@testable import AnswerSpaces
@testable import Rubrics

@Suite struct FirmnessTests {
  let space: AnswerSpace

  init() throws {
    space = try AnswerSpace(of: Garden.rubric)
  }

  @Test func `nothing answered leaves everything possible and undecided`() {
    let firmness = space.firmness(of: [:])
    #expect(firmness.standing == .undecided)
    #expect(firmness.possible == ["greenhouse", "irrigation", "both", "nothing"])
    #expect(firmness.missingEssentials == ["winter"])
    #expect(firmness.restsOn == [])
  }

  @Test func `an unknown answer is as open as none`() {
    let unknown = space.firmness(of: ["winter": .unknown, "light": .choice("sunny")])
    #expect(unknown == space.firmness(of: ["light": .choice("sunny")]))
  }

  @Test func `an outcome that open answers cannot move is settled`() {
    let firmness = space.firmness(of: ["light": .choice("shady"), "crop": .choice("rice")])
    #expect(firmness.standing == .settled)
    #expect(firmness.possible == ["irrigation"])
    #expect(firmness.restsOn == ["light", "crop"])
    #expect(firmness.next == [])
  }

  @Test func `a settled outcome rests on as few answers as force it`() {
    let answers: Answers = [
      "winter": .choice("mild"), "light": .choice("shady"), "rain": .choice("none"),
      "crop": .choice("rice"), "fence": .choice("no"),
    ]
    #expect(space.firmness(of: answers).restsOn == ["winter", "rain"])
  }

  @Test func `a change is a smallest set of answers, with what can be done about them`() {
    let answers: Answers = ["winter": .choice("cold"), "light": .choice("sunny")]
    let firmness = space.firmness(of: answers)
    #expect(firmness.totals.map(\.outcome) == ["both", "nothing", "irrigation"])
    #expect(firmness.totals.map(\.size) == [1, 1, 2])
    #expect(firmness.totals.map(\.count) == [2, 2, 4])
    let toNothing = firmness.changes.filter { $0.outcome == "nothing" }
    #expect(
      toNothing.map { $0.steps.map(\.to) } == [[.choice("mild")], [.choice("shady")]])
    #expect(toNothing.map(\.mutability) == [.fixed, .changeable])
    #expect(toNothing[0].steps[0].from == .choice("cold"))
  }

  @Test func `an open question may be answered as a change but no answer may become open`() {
    let steps = space.firmness(of: [:]).changes.flatMap(\.steps)
    #expect(steps.allSatisfy { $0.from == nil })
    #expect(steps.contains { $0.question == "crop" && $0.to == .choice("rice") })
  }

  @Test func `the question that tells most comes first, ties in the order of the rubric`() {
    let next = space.firmness(of: [:]).next
    #expect(next.map(\.question) == ["light", "crop", "winter", "rain"])
    // Light: the entropy of one third, 0.918 bits, less half of that; crop mirrors it.
    #expect(next.map(\.information) == [0.459147917, 0.459147917, 0.2516291674, 0.2516291674])
  }

  @Test func `an answer the rubric does not offer counts as open`() {
    let odd: Answers = ["winter": .choice("tropical"), "soil": .choice("clay")]
    #expect(space.firmness(of: odd).possible == space.firmness(of: [:]).possible)
  }

  @Test func `picks of one question are one change, with the fewest picks toggled`() throws {
    var rubric = Garden.rubric
    rubric.questions.append(
      Garden.question(
        "pests", .changeable, pick: .many,
        [("snails", ["greenhouse": 1]), ("birds", ["greenhouse": 2]), ("mice", ["greenhouse": 3])]))
    let firmness = try AnswerSpace(of: rubric).firmness(of: ["pests": .choices(["birds"])])
    let picks = firmness.changes.first {
      $0.outcome == "greenhouse" && $0.steps.map(\.question) == ["pests"]
    }
    #expect(picks?.steps.map(\.to) == [.choices(["snails", "birds"])])
    #expect(firmness.totals.first { $0.outcome == "greenhouse" }?.count == 3)
  }

  @Test func `only the first changes are listed but all are counted`() throws {
    var rubric = Garden.rubric
    rubric.questions[0].choices += (0..<40).map { index in
      Choice(
        id: "cold-\(index)", label: "", points: [Choice.Points(option: "greenhouse", value: 4)])
    }
    let firmness = try AnswerSpace(of: rubric).firmness(of: [:])
    let listed = firmness.changes.filter { $0.outcome == "greenhouse" }
    #expect(listed.count == Firmness.changeLimit)
    #expect(listed.first?.steps.first?.to == .choice("cold"))
    #expect(firmness.totals.first { $0.outcome == "greenhouse" }?.count == 42)
  }

  @Test func `questions that only matter together are asked although none tells anything alone`()
    throws
  {
    let same = Condition.any([
      .all([
        .answer(question: "left", choices: ["up"]), .answer(question: "right", choices: ["up"]),
      ]),
      .all([
        .answer(question: "left", choices: ["down"]),
        .answer(question: "right", choices: ["down"]),
      ]),
    ])
    var rubric = Rubric(
      id: "pair", options: [RubricOption(id: "adopt", title: "", need: "", adoptAt: 1)],
      outcomes: [Garden.outcome("yes", ["adopt"]), Garden.outcome("no", [])],
      questions: ["left", "right"].map {
        Garden.question($0, .fact, [("up", [:]), ("down", [:])])
      },
      rules: [Rule(id: "same", when: same, .requires, "adopt")])
    let next = try AnswerSpace(of: rubric).firmness(of: [:]).next
    #expect(next.map(\.question) == ["left", "right"])
    #expect(next.map(\.information) == [0, 0])

    // Nor does a question that tells something hide them: all three may have to be asked.
    rubric.questions.append(
      Garden.question("third", .fact, [("up", ["adopt": 1]), ("down", [:])]))
    let three = try AnswerSpace(of: rubric).firmness(of: [:]).next
    #expect(three.map(\.question) == ["third", "left", "right"])
  }
}

extension FirmnessTests {
  @Test func `where nothing is computed, nothing is ruled out`() throws {
    let rubric = Garden.rubric
    let firmness = Firmness(notComputedFor: [:], by: rubric)
    #expect(firmness.standing == .notComputed)
    #expect(firmness.possible == rubric.outcomes.map(\.id))
    #expect(firmness.missingEssentials == rubric.questions.filter(\.isEssential).map(\.id))
  }
}
