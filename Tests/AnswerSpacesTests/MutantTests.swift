import AnswerSpaces
import Rubrics
import Testing

@Suite struct MutantTests {
  @Test func `every number and every rule is moved once each way`() {
    let mutants = Mutant.all(of: Garden.rubric)
    #expect(mutants.filter { $0.kind == .threshold }.count == 4)
    #expect(mutants.filter { $0.kind == .points }.count == 10)
    #expect(mutants.filter { $0.kind == .droppedRule }.map(\.subject).count == 2)
    #expect(mutants.filter { $0.kind == .narrowedRule }.isEmpty)
    #expect(Set(mutants.map(\.change)).count == mutants.count)
    #expect(mutants.allSatisfy { $0.rubric != Garden.rubric })
  }

  @Test func `points that reach zero are left out`() {
    let change = "`rain: some` gives `irrigation` 0 points instead of 1"
    let mutant = Mutant.all(of: Garden.rubric).first { $0.change == change }
    #expect(mutant?.rubric.questions[2].choices[1].points == [])
  }

  @Test func `a condition loses one alternative at a time`() {
    var rubric = Garden.rubric
    rubric.rules[0].when = .any([
      .answer(question: "light", choices: ["shady"]),
      .not(.answer(question: "rain", choices: ["some", "none"])),
    ])
    let changes = Mutant.all(of: rubric).filter { $0.kind == .narrowedRule }.map(\.change)
    #expect(
      changes == [
        "the rule `shade-needs-no-glass` does without its alternative 1",
        "the rule `shade-needs-no-glass` does without its alternative 2",
        "the rule `shade-needs-no-glass` does without `rain: some`",
        "the rule `shade-needs-no-glass` does without `rain: none`",
      ])
  }

  @Test func `a mutant that changes no outcome is proved equivalent`() throws {
    let mutants = Mutant.all(of: Garden.rubric)
    let equivalent = try mutants.filter { try $0.difference(from: Garden.rubric) == nil }
    #expect(
      equivalent.map(\.change) == [
        "`greenhouse` is adopted from 2 points instead of 3",
        "`irrigation` is adopted from 2 points instead of 3",
        "`winter: cold` gives `greenhouse` 4 points instead of 3",
        "`winter: arctic` gives `greenhouse` 6 points instead of 5",
        "`winter: arctic` gives `greenhouse` 4 points instead of 5",
        "`rain: plenty` gives `irrigation` -1 points instead of -2",
        "`rain: plenty` gives `irrigation` -3 points instead of -2",
        "`rain: some` gives `irrigation` 2 points instead of 1",
        "`rain: some` gives `irrigation` 0 points instead of 1",
        "`rain: none` gives `irrigation` 4 points instead of 3",
      ])
  }

  @Test func `a mutant that survives its cases is told apart by as few answers as can be`() throws {
    let dropped = try #require(
      Mutant.all(of: Garden.rubric).first { $0.subject == "shade-needs-no-glass" })
    let difference = try #require(try dropped.difference(from: Garden.rubric))
    #expect(
      difference.answers == ["winter": .choice("cold"), "light": .choice("shady")])
    #expect(difference.outcome == "nothing")
    #expect(difference.mutated == "greenhouse")
  }
}
