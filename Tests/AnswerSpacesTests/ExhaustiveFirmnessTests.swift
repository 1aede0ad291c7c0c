import AnswerSpaces
import Rubrics
import Testing

/// Firmness of small rubrics, for every way of answering them, every set of choices among these.
@Suite struct ExhaustiveFirmnessTests {
  @Test(arguments: 0..<8) func `every answer, set and test is as firm as trying all says`(
    block: Int
  ) throws {
    for seed in (block * 15)..<(block * 15 + 15) {
      var random = RandomRubric(seed: seed + 10_000, stateLimit: 30)
      let rubric = random.rubric()
      let all = Enumeration(of: rubric)
      let space = try AnswerSpace(of: rubric)
      for answers in Self.answers(to: rubric) {
        let given = all.given(answers)
        let firmness = space.firmness(of: answers)
        let possible = all.possible(given)
        try #require(space.outcome(of: answers) == all.outcome(of: given), "seed \(seed)")
        try #require(firmness.possible == possible, "seed \(seed)")
        try #require(firmness.subjectTo == all.pendingTests(given), "seed \(seed)")
        try #require(space.standing(of: answers).standing == firmness.standing, "seed \(seed)")
        try #require(firmness.changes == all.changes(answers).flatMap(\.self), "seed \(seed)")
        let reasons = possible.count == 1 ? all.reasons(given) : []
        try #require(firmness.restsOn == reasons.first ?? [], "seed \(seed)")
      }
    }
  }

  @Test func `the random rubrics hold tests, and their answers sets`() throws {
    var tested = 0
    var narrowed = 0
    var settled = 0
    for seed in 0..<300 {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let space = try AnswerSpace(of: rubric)
      let answers = random.answers(to: rubric, share: 60)
      let firmness = space.firmness(of: answers)
      tested += firmness.subjectTo.count
      let sets = answers.answered(in: rubric).filter {
        if case .oneOf = $0.answer { true } else { false }
      }
      let asked = Set(firmness.next.map(\.question))
      narrowed += sets.count { asked.contains($0.question.id) }
      if !sets.isEmpty, firmness.standing == .settled { settled += 1 }
    }
    #expect(tested > 5)
    #expect(narrowed > 10)
    #expect(settled > 15)
  }

  /// Returns every way of answering, at most a few thousand of them.
  private static func answers(to rubric: Rubric) -> [Answers] {
    var all = [Answers()]
    for question in rubric.questions {
      let ways = ways(of: question)
      guard all.count * ways.count <= 2000 else { continue }
      all = all.flatMap { answers in
        ways.map { way in
          var next = answers
          next[question.id] = way
          return next
        }
      }
    }
    return all
  }

  /// Returns every answer to a question: open, unknown, the choices or picks, and the sets.
  private static func ways(of question: Question) -> [Answer?] {
    let ids = question.choices.map(\.id)
    let subsets = (0..<(1 << ids.count)).map { bits in
      ids.indices.filter { bits & (1 << $0) != 0 }.map { ids[$0] }
    }
    if question.pick == .many { return [nil, .unknown] + subsets.map { .choices($0) } }
    let sets = subsets.filter { $0.count > 1 && $0.count < ids.count }.flatMap { set in
      set.map { guess in Answer.oneOf([guess] + set.filter { $0 != guess }) }
    }
    return [nil, .unknown] + ids.map { .choice($0) } + sets
  }
}
