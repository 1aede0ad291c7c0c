import AnswerSpaces
import Rubrics
import Testing

/// Rules that name the choices of one question one by one.
@Suite struct JoinedRuleTests {
  @Test(arguments: [false, true]) func `a rule for each of sixteen picks needs few branches`(
    isPickFirst: Bool
  ) throws {
    var rubric = Garden.rubric
    rubric.questions = [
      Garden.question("switch", .fact, [("s0", [:]), ("s1", ["greenhouse": 1])]),
      Garden.question("picks", .fact, pick: .many, (0..<16).map { ("c\($0)", [:]) }),
    ]
    rubric.rules = (0..<16).map { index in
      let picked = Condition.answer(question: "picks", choices: ["c\(index)"])
      let switched = Condition.answer(question: "switch", choices: ["s\(index % 2)"])
      return Rule(
        id: "r\(index)", when: .all(isPickFirst ? [picked, switched] : [switched, picked]),
        .requires, index % 2 == 0 ? "greenhouse" : "irrigation")
    }
    let space = try AnswerSpace(of: rubric, budget: Budget(steps: 20_000))
    #expect(space.nodeCount < 20)
    #expect(
      space.outcome(of: ["picks": .choices(["c3", "c4"]), "switch": .choice("s1")])
        == space.outcome(of: ["picks": .choices(["c5"]), "switch": .choice("s1")]))
    #expect(
      space.possibleOutcomes(of: ["picks": .choices(["c4"])])
        != space.possibleOutcomes(of: ["picks": .choices(["c5"])]))
  }
}
