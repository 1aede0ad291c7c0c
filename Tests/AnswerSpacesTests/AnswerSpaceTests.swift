import Rubrics
import TestSupport
import Testing

@testable import AnswerSpaces

@Suite struct AnswerSpaceTests {
  @Test func `questions without bearing on the outcome only multiply the counts`() throws {
    let space = try AnswerSpace(of: Garden.rubric)
    #expect(space.relevantQuestions == ["winter", "light", "rain", "crop"])
    #expect(space.combinations == 72)
    // Warm or shady (4 of 6) and dry or rice (4 of 6), times the fence.
    let counts = space.combinationsByOutcome
    #expect(counts.map(\.outcome) == ["greenhouse", "irrigation", "both", "nothing"])
    #expect(counts.map(\.count) == [8, 32, 16, 16])
  }

  @Test func `counts pass what a machine word holds`() throws {
    var rubric = Garden.rubric
    rubric.questions += (0..<80).map {
      Garden.question("extra-\($0)", .fact, [("yes", [:]), ("no", [:])])
    }
    let space = try AnswerSpace(of: rubric)
    // 72 * 2^80.
    #expect(space.combinations.description == "87042659012253300578844672")
    #expect(space.combinationsByOutcome[3].count.share(of: space.combinations) == 16.0 / 72)
  }

  @Test func `past the limit the error names the questions that make the space grow`() {
    var random = RandomRubric(seed: 7)
    let letters = (0..<14).map { index in
      Garden.question(
        "q\(index)", .fact,
        (0..<5).map { choice in
          ("c\(choice)", ["greenhouse": choice * index - 7, "irrigation": 9 - choice * 2])
        })
    }
    var rubric = Garden.rubric
    rubric.questions = random.shuffled(letters)
    rubric.rules = []
    let error = #expect(throws: AnswerSpaceError.self) {
      try AnswerSpace(of: rubric, budget: Budget(steps: 20_000))
    }
    #expect(error?.cause == .work(limit: 10_000))
    #expect(error?.questions.count == 3)
    let text = error?.description ?? ""
    #expect(text.contains("more than 10000 steps"))
    for question in error?.questions ?? [] { #expect(text.contains("`\(question)`")) }
  }

  @Test func `too many options or picks are refused, not endured`() {
    var rubric = Garden.rubric
    rubric.options += (0..<20).map {
      RubricOption(id: "option-\($0)", title: "", need: "", adoptAt: 1)
    }
    #expect(throws: AnswerSpaceError(cause: .options(limit: 10))) { try AnswerSpace(of: rubric) }
    rubric = Garden.rubric
    rubric.questions.append(
      Garden.question(
        "picks", .fact, pick: .many, (0..<61).map { ("c\($0)", ["greenhouse": 1]) }))
    #expect(throws: AnswerSpaceError(cause: .picks, questions: ["picks"])) {
      try AnswerSpace(of: rubric)
    }
  }

  @Test func `up to twelve picks have tables`() throws {
    for (count, hasTables) in [(12, true), (13, false)] {
      var rubric = Garden.rubric
      rubric.questions.append(
        Garden.question(
          "picks", .fact, pick: .many, (0..<count).map { ("c\($0)", ["greenhouse": 1]) }))
      #expect((try AnswerSpace(of: rubric).tables() != nil) == hasTables)
    }
  }

  @Test func `a set of choices that are not offered is open`() throws {
    for level in try AnswerSpace(of: Garden.rubric).frame.levels {
      #expect(level.branch(of: .oneOf(["gone", "away"])) == 0)
    }
  }

  @Test func `forty questions under forty rules compile`() throws {
    var random = SplitMix64(seed: 40)
    let questions = (0..<40).map { index in
      Garden.question(
        "q\(index)", .fact,
        (0..<4).map { choice in
          let value = Int.random(in: -2...3, using: &random)
          let option = Bool.random(using: &random) ? "greenhouse" : "irrigation"
          return ("c\(choice)", index < 12 && value != 0 ? [option: value] : [:])
        })
    }
    var rubric = Garden.rubric
    rubric.questions = questions
    rubric.rules = (0..<40).map { index in
      let near = (0..<2).map { _ in
        Condition.answer(
          question: "q\((index + Int.random(in: 0..<4, using: &random)) % 40)",
          choices: ["c\(Int.random(in: 0..<4, using: &random))"])
      }
      return Rule(
        id: "r\(index)", when: .all(near), index.isMultiple(of: 3) ? .excludes : .requires,
        index.isMultiple(of: 2) ? "greenhouse" : "irrigation")
    }
    let space = try AnswerSpace(of: rubric)
    let total = space.combinationsByOutcome.reduce(Count.zero) { $0 + $1.count }
    #expect(total == space.combinations)
    // 4^40.
    #expect(total.description == "1208925819614629174706176")
  }
}
