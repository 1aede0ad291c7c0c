import Rubrics
import Testing

@testable import AnswerSpaces

/// Looking for one outcome finds it where the whole space has it.
@Suite struct ReachTests {
  @Test(arguments: 0..<5) func `an outcome is reached where completing the answers can lead to it`(
    block: Int
  ) throws {
    for seed in (block * 40)..<(block * 40 + 40) {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let space = try AnswerSpace(of: rubric)
      var compiler = try Compiler(for: [rubric], budget: .thorough)
      let parts = try DecisionParts(of: 0, in: &compiler)
      for share in [0, 60, 100] {
        let situation = Situation(random.answers(to: rubric, share: share), in: space)
        let possible = situation.possibleOutcomes()
        let reached = try (0...rubric.outcomes.count).filter { position in
          var expansion = Expansion(
            of: parts, in: compiler, along: situation.completions, wanted: [position],
            budget: .thorough)
          return try expansion.reaches(position)
        }
        try #require(reached == possible, "seed \(seed), share \(share)")
      }
    }
  }

  /// Winter and light decide together, and either way is as good.
  @Test func `of equally good ways the first or the last is taken`() throws {
    let either = Condition.any(
      [("mild", "sunny"), ("cold", "shady")].map { winter, light in
        .all([
          .answer(question: "winter", choices: [winter]),
          .answer(question: "light", choices: [light]),
        ])
      })
    var compiler = try Compiler(for: [Garden.rubric], conditions: [either], budget: .thorough)
    let function = try compiler.function(of: either)
    let diagram = compiler.store.diagram(of: function)
    func answers(takesLast: Bool) -> [Answer?] {
      let branches = diagram.likeliestAnswers(in: compiler.frame, takesLast: takesLast)
      let answers = compiler.frame.answers(at: branches)
      return [answers["winter"], answers["light"]]
    }
    #expect(answers(takesLast: false) == [.choice("mild"), .choice("sunny")])
    #expect(answers(takesLast: true) == [.choice("cold"), .choice("shady")])
  }
}
