import AnswerSpaces
import Rubrics
import Testing

/// Firmness computed on the diagram is the firmness found by trying everything.
@Suite struct FirmnessAgreementTests {
  @Test(arguments: 0..<20) func `firmness agrees with exhaustive enumeration`(block: Int) throws {
    for seed in (block * 50)..<(block * 50 + 50) {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let all = Enumeration(of: rubric)
      let space = try AnswerSpace(of: rubric)
      for (state, outcome) in zip(all.states, all.outcomes) {
        try #require(space.outcome(of: all.answers(at: state)) == outcome, "seed \(seed)")
      }
      for share in [0, 50, 100] {
        let answers = random.answers(to: rubric, share: share)
        try compare(space.firmness(of: answers), with: all, answers: answers, seed: seed)
        try compareReasons(space, with: all, answers: answers, seed: seed)
      }
    }
  }

  @Test(arguments: 0..<10) func `the outcomes of selections are those of trying every selection`(
    block: Int
  ) throws {
    for seed in (block * 50)..<(block * 50 + 50) {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let space = try AnswerSpace(of: rubric)
      for share in [40, 80, 100] {
        let answers = random.answers(to: rubric, share: share)
        var reached: Set<String> = []
        func select(_ questions: ArraySlice<Question>, from selection: Answers) {
          guard let question = questions.first else {
            reached.insert(space.outcome(of: selection))
            return
          }
          let rest = questions.dropFirst()
          var without = selection
          without[question.id] = nil
          select(rest, from: without)
          guard let answer = answers[question.id] else { return }
          var picks = [answer]
          if case .oneOf(let choices) = answer { picks += choices.map(Answer.choice) }
          for pick in picks {
            var with = selection
            with[question.id] = pick
            select(rest, from: with)
          }
        }
        select(rubric.questions[...], from: Answers())
        let found = space.outcomesOfSelections(of: answers)
        try #require(Set(found) == reached, "seed \(seed), share \(share)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `what rules an outcome out does so by itself, and nothing of it can be spared`(
    block: Int
  ) throws {
    var found = 0
    for seed in (block * 30)..<(block * 30 + 30) {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let space = try AnswerSpace(of: rubric)
      for share in [50, 100] {
        let answers = random.answers(to: rubric, share: share)
        func isPossible(_ outcome: String, given questions: [String]) -> Bool {
          var kept = Answers()
          for question in questions { kept[question] = answers[question] }
          return space.possibleOutcomes(of: kept).contains(outcome)
        }
        for outcome in rubric.outcomes.map(\.id) {
          let ruling = space.answers(in: answers, rulingOut: outcome)
          guard !space.possibleOutcomes(of: answers).contains(outcome) else {
            #expect(ruling.isEmpty, "seed \(seed)")
            continue
          }
          found += 1
          #expect(!isPossible(outcome, given: ruling), "seed \(seed)")
          for question in ruling {
            #expect(
              isPossible(outcome, given: ruling.filter { $0 != question }), "seed \(seed)")
          }
        }
      }
    }
    #expect(found > 20)
  }

  @Test func `parts of a firmness are those of the whole, and the rest is empty`() throws {
    for seed in 0..<100 {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let survey = Survey(of: rubric)
      let answers = random.answers(to: rubric, share: 60)
      let whole = survey.firmness(of: answers)
      #expect(survey.firmness(of: answers, wanting: Shortfall.allParts) == whole)
      var expected = whole
      expected.changes = []
      expected.totals = []
      #expect(survey.firmness(of: answers, wanting: [.standing, .restsOn, .next]) == expected)
      expected.restsOn = []
      #expect(survey.firmness(of: answers, wanting: [.next]) == expected, "seed \(seed)")
      expected.next = []
      #expect(survey.firmness(of: answers, wanting: [.standing]) == expected, "seed \(seed)")
    }
  }

  @Test func `no interview asks more than the questions that could still matter`() throws {
    for seed in 0..<300 {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let space = try AnswerSpace(of: rubric)
      let all = random.answers(to: rubric, share: 100)
      var answers = Answers()
      var most = Int.max
      while true {
        let open = space.firmness(of: answers).next.filter { answers[$0.question] == nil }
        try #require(open.count < most, "seed \(seed)")
        guard let next = open.first else { break }
        most = open.count
        answers[next.question] = random.chance(1, in: 4) ? .unknown : all[next.question] ?? .unknown
      }
    }
  }

  private func compare(
    _ firmness: Firmness, with all: Enumeration, answers: Answers, seed: Int
  ) throws {
    let given = all.given(answers)
    let possible = all.possible(given)
    let missing = all.missingEssentials(given)
    let pending = all.pendingTests(given)
    let standing: Standing =
      possible.count == 1 ? .settled : missing.isEmpty || !pending.isEmpty ? .open : .undecided
    try #require(firmness.possible == possible, "seed \(seed)")
    try #require(possible.contains(all.outcome(of: given)), "seed \(seed)")
    try #require(firmness.subjectTo == pending, "seed \(seed)")
    try #require(firmness.standing == standing, "seed \(seed)")
    try #require(firmness.missingEssentials == missing, "seed \(seed)")
    let groups = all.changes(answers)
    try #require(
      firmness.changes == groups.flatMap { $0.prefix(Firmness.changeLimit) }, "seed \(seed)")
    try #require(
      firmness.totals.map(\.count) == groups.map { Count(UInt64($0.count)) }, "seed \(seed)")
    try #require(firmness.totals.map(\.size) == groups.map { $0[0].steps.count }, "seed \(seed)")
    let next = all.next(given)
    try #require(
      firmness.next.map(\.question) == next.map { all.rubric.questions[$0].id }, "seed \(seed)")
    let information = all.information(given)
    for (found, index) in zip(firmness.next, next) {
      try #require(abs(found.information - (information[index] ?? -1)) < 1e-9, "seed \(seed)")
    }
  }

  private func compareReasons(
    _ space: AnswerSpace, with all: Enumeration, answers: Answers, seed: Int
  ) throws {
    let given = all.given(answers)
    let isSettled = all.possible(given).count == 1
    let reasons = isSettled ? all.reasons(given) : []
    try #require(space.firmness(of: answers).restsOn == reasons.first ?? [], "seed \(seed)")
  }
}
