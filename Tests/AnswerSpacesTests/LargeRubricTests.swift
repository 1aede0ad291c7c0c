import AnswerSpaces
import Decisions
import Rubrics
import TestSupport
import Testing

/// Rubrics far too large to try everything: what is said of them must hold wherever one looks.
@Suite struct LargeRubricTests {
  private static let budget = Budget(steps: 150_000)

  @Test(arguments: 0..<8) func `no rubric takes more than its budget, and what is said is so`(
    block: Int
  ) throws {
    for seed in (block * 5)..<(block * 5 + 5) {
      var random = LargeRubric(seed: seed)
      let rubric = random.rubric()
      let survey = Survey(of: rubric, whole: Self.budget, each: Self.budget)
      // A node takes twenty steps at least.
      #expect(survey.space.map(\.nodeCount) ?? 0 < Self.budget.limit / 20)
      for share in [0, 0.5, 0.95, 1] {
        let answers = random.answers(to: rubric, share: share)
        let firmness = survey.firmness(of: answers)
        let place: Comment = "seed \(seed), share \(share)"
        try check(firmness, of: answers, to: rubric, place)
        for _ in 0..<10 {
          let completed = random.answers(to: rubric, share: 1, keeping: answers)
          let outcome = Self.outcome(of: completed, by: rubric)
          try #require(firmness.possible.contains(outcome), place)
        }
        guard firmness.standing == .settled, !firmness.restsOn.isEmpty else { continue }
        var basis = Answers()
        for question in firmness.restsOn { basis[question] = answers[question] }
        for _ in 0..<10 {
          let others = random.answers(to: rubric, share: 0.7, keeping: basis)
          try #require(firmness.possible == [Self.outcome(of: others, by: rubric)], place)
        }
      }
    }
  }

  @Test func `what is not computed is named, with the questions that cause it`() throws {
    var parts: Set<Shortfall.Part> = []
    for seed in 0..<20 {
      var random = LargeRubric(seed: seed)
      let rubric = random.rubric()
      let answers = random.answers(to: rubric, share: 0.5)
      let survey = Survey(of: rubric, whole: Self.budget, each: Self.budget)
      let firmness = survey.firmness(of: answers)
      #expect(survey.firmness(of: answers) == firmness)
      guard let shortfall = firmness.shortfall else { continue }
      parts.formUnion(shortfall.parts)
      try #require(!shortfall.parts.isEmpty && !shortfall.questions.isEmpty, "seed \(seed)")
      try #require(shortfall.questions.allSatisfy { rubric.question($0) != nil }, "seed \(seed)")
    }
    #expect(parts.isSuperset(of: [.standing, .changes, .next]))
  }

  /// Checks the changes: each leads where it says, and with fewer answers changed none of them does.
  private func check(
    _ firmness: Firmness, of answers: Answers, to rubric: Rubric, _ place: Comment
  ) throws {
    try #require(firmness.possible.contains(Self.outcome(of: answers, by: rubric)), place)
    for change in firmness.changes {
      var changed = answers
      for step in change.steps { changed[step.question] = step.to }
      try #require(Self.outcome(of: changed, by: rubric) == change.outcome, place)
      for step in change.steps {
        var fewer = changed
        fewer[step.question] = answers[step.question]
        try #require(Self.outcome(of: fewer, by: rubric) != change.outcome, place)
      }
    }
  }

  private static func outcome(of answers: Answers, by rubric: Rubric) -> String {
    rubric.outcome(adopting: Scorecard(of: answers, by: rubric).adopted)?.id ?? "unnamed"
  }
}
