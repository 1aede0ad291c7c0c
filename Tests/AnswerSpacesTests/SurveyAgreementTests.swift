import AnswerSpaces
import Rubrics
import Testing

/// Rubrics of which the whole space is never compiled, so that all is found by the part the answers ask for.
@Suite struct SurveyAgreementTests {
  private static let nothing = Budget(steps: 0)

  @Test(arguments: 0..<10) func `the part around some answers says what the whole space says`(
    block: Int
  ) throws {
    for seed in (block * 40)..<(block * 40 + 40) {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let space = try AnswerSpace(of: rubric)
      let survey = Survey(of: rubric, whole: Self.nothing)
      try #require(survey.space == nil, "seed \(seed)")
      for share in [0, 60, 100] {
        let answers = random.answers(to: rubric, share: share)
        var whole = space.firmness(of: answers)
        var found = survey.firmness(of: answers)
        if whole.possible == ["unnamed"] {
          // No rubric that can be read leaves sets without a name, and their parts are many.
          (whole.restsOn, found.restsOn, found.shortfall) = ([], [], nil)
        }
        try #require(found.shortfall == nil, "seed \(seed), share \(share)")
        for (own, other) in zip(found.next, whole.next) {
          try #require(abs(own.information - other.information) < 1e-9, "seed \(seed)")
        }
        try #require(
          found.next.map(\.question) == whole.next.map(\.question), "seed \(seed), share \(share)")
        (whole.next, found.next) = ([], [])
        try #require(found == whole, "seed \(seed), share \(share)")
      }
    }
  }

  @Test(arguments: 0..<5) func `whatever the budget, what is said is what the whole space says`(
    block: Int
  ) throws {
    var shortfalls = 0
    for seed in (block * 20)..<(block * 20 + 20) {
      var random = RandomRubric(seed: seed)
      let rubric = random.rubric()
      let space = try AnswerSpace(of: rubric)
      let answers = random.answers(to: rubric)
      let whole = space.firmness(of: answers)
      for steps in [0, 30, 100, 300, 1_000, 3_000, 10_000] {
        let budget = Budget(steps: steps)
        let survey = Survey(of: rubric, whole: Self.nothing, each: budget)
        for firmness in [survey.firmness(of: answers), space.firmness(of: answers, budget: budget)]
        {
          if firmness.shortfall != nil { shortfalls += 1 }
          try compare(firmness, with: whole, "seed \(seed), \(steps) steps")
        }
      }
    }
    #expect(shortfalls > 100)
  }

  private func compare(_ found: Firmness, with whole: Firmness, _ comment: Comment) throws {
    let missing = found.shortfall?.parts ?? []
    if missing.contains(.standing) {
      let named = whole.possible.filter { $0 != "unnamed" }
      try #require(Set(found.possible).isSuperset(of: named), comment)
      try #require([.notComputed, .open, .undecided].contains(found.standing), comment)
      if found.standing != .notComputed { try #require(whole.standing != .settled, comment) }
    } else {
      try #require(found.possible == whole.possible, comment)
      try #require(found.standing == whole.standing, comment)
      try #require(found.subjectTo == whole.subjectTo, comment)
    }
    if !missing.contains(.restsOn) && !missing.contains(.standing) {
      try #require(found.restsOn == whole.restsOn, comment)
    }
    if missing.contains(.next) {
      try #require(found.next.isEmpty, comment)
    } else {
      try #require(found.next.map(\.question) == whole.next.map(\.question), comment)
    }
    if !missing.contains(.changes) { try #require(found.changes == whole.changes, comment) }
    for total in found.totals {
      let other = try #require(whole.totals.first { $0.outcome == total.outcome }, comment)
      try #require(total.size == other.size, comment)
      if let count = total.count { try #require(count == other.count, comment) }
      let own = found.changes.filter { $0.outcome == total.outcome }
      try #require(
        whole.changes.filter { $0.outcome == total.outcome }.starts(with: own), comment)
    }
  }
}
