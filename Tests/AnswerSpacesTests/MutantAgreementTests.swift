import AnswerSpaces
import Decisions
import Rubrics
import Testing

/// Mutants differ from their rubric where trying everything says so.
@Suite struct MutantAgreementTests {
  @Test(arguments: 0..<8) func `equivalence agrees with exhaustive enumeration`(
    block: Int
  ) throws {
    for seed in (block * 10)..<(block * 10 + 10) {
      var random = RandomRubric(seed: seed, stateLimit: 60)
      let rubric = random.rubric()
      let all = Enumeration(of: rubric)
      for mutant in random.shuffled(Mutant.all(of: rubric)).prefix(6) {
        let mutated = Enumeration(of: mutant.rubric)
        let fewest = all.states.indices
          .filter { all.outcomes[$0] != mutated.outcomes[$0] }
          .map { all.states[$0].reduce(0) { $1 > 0 ? $0 + 1 : $0 } }
          .min()
        let difference = try mutant.difference(from: rubric)
        try #require(difference?.answers.count == fewest, "seed \(seed): \(mutant.change)")
        guard let difference else { continue }
        let before = Decision(from: difference.answers, by: rubric).outcome.id
        let after = Decision(from: difference.answers, by: mutant.rubric).outcome.id
        try #require(before == difference.outcome && after == difference.mutated)
        try #require(before != after, "seed \(seed): \(mutant.change)")
      }
    }
  }
}
