import Decisions
import Layouts
import Rubrics
import TestSupport
import Testing

@testable import AnswerSpaces
@testable import Reports

/// What would overturn an outcome, with what several changes share said once.
@Suite struct FactoredChangesTests {
  private static func change(_ steps: [(String, String)], to outcome: String = "rent") -> Change {
    Change(
      outcome: outcome,
      steps: steps.map { question, choice in
        Change.Step(
          question: question, from: .choice("now"), to: .choice(choice), mutability: .fact)
      })
  }

  private static func factored(_ changes: [Change]) -> [FactoredChanges] {
    FactoredChanges.all(in: Firmness(standing: .open, possible: [], changes: changes))
  }

  private static func step(_ question: String, _ choices: String...) -> FactoredChanges.Step {
    FactoredChanges.Step(question: question, isOpen: false, answers: choices.map(Answer.choice))
  }

  @Test func `answers to one question are joined, and what all changes share is said once`() {
    let factored = Self.factored([
      Self.change([("a", "1"), ("b", "1")]), Self.change([("a", "1"), ("b", "2")]),
      Self.change([("a", "1"), ("c", "1")]),
    ])
    #expect(factored.count == 1)
    #expect(factored[0].common == [Self.step("a", "1")])
    #expect(factored[0].alternatives == [[Self.step("b", "1", "2")], [Self.step("c", "1")]])
    #expect(factored[0].size == 2)
  }

  @Test func `the outcome that takes the fewest answers comes first`() {
    let factored = Self.factored([
      Self.change([("a", "1"), ("b", "1")]), Self.change([("c", "1")], to: "own"),
    ])
    #expect(factored.map(\.outcome) == ["own", "rent"])
    #expect(factored[0].common == [Self.step("c", "1")])
    #expect(factored[0].alternatives == [])
  }

  /// Every set of answers that a factored change stands for.
  private static func sets(of change: FactoredChanges) -> [[String: Answer]] {
    let ways = change.alternatives.isEmpty ? [[]] : change.alternatives
    return ways.flatMap { way in
      (change.common + way).reduce([[:]]) { sets, step in
        sets.flatMap { set in
          step.answers.map { answer in set.merging([step.question: answer]) { $1 } }
        }
      }
    }
  }

  @Test(arguments: BuiltInRubrics.ids) func `each set of answers it names leads where it says`(
    id: String
  ) throws {
    let rubric = try BuiltInRubrics.module(id).rubric
    let space = try AnswerSpace(of: rubric)
    var random = SplitMix64(seed: 12)
    var tried = 0
    for _ in 0..<25 {
      var answers = Answers()
      for question in rubric.questions where question.pick == .one && random.happens(0.6) {
        answers[question.id] = question.choices.randomElement(using: &random)
          .map { .choice($0.id) }
      }
      let firmness = space.firmness(of: answers)
      for change in FactoredChanges.all(in: firmness) {
        let sets = Self.sets(of: change)
        #expect(sets.count == firmness.changes.count { $0.outcome == change.outcome })
        for set in sets {
          let changed = set.reduce(into: answers) { $0[$1.key] = $1.value }
          #expect(Decision(from: changed, by: rubric).outcome.id == change.outcome)
          #expect(set.count == change.size)
          tried += 1
        }
      }
    }
    #expect(tried > 100)
  }

  @Test func `the whole report, too, joins the answers to one question, whichever step that is`() {
    let rubric = SampleRubric.rubric
    let changes = [("weekly", "none"), ("daily", "none"), ("daily", "yard")].map { trips, parking in
      Self.change([("trips", trips), ("parking", parking)])
    }
    let decision = Decision(from: Answers(), by: rubric)
    let firmness = Firmness(standing: .open, possible: [], changes: changes)
    let report = AdviceReport(
      Recommendation(rubric: rubric, decision: decision, firmness: firmness), digest: "")
    let text = report.rendered(in: TextStyle(width: 400), .full)
    #expect(text.contains("Trips: Every week or Every day"), "\(text)")
    #expect(text.contains("Trips: Every day (now"))
  }
}
