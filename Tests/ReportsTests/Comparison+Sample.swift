import AnswerSpaces
import Costs
import Decisions
import Reports
import TestSupport

@testable import Rubrics

extension Comparison {
  /// Two people who would own and rent, and disagree on much.
  static func pair() throws -> Comparison {
    try Comparison(comparing: [("ann", ann, "own"), ("bob", bob, nil)])
  }

  /// Three branches of one workshop, one of them saved by an older rubric.
  static func several() throws -> Comparison {
    var comparison = try Comparison(
      comparing: [("north", ann, nil), ("south/answers", bob, nil), ("west", [:], nil)])
    var entries = comparison.entries
    entries[1].saved = SavedResult(version: "1.1.0", outcome: "neither")
    entries[2].saved = SavedResult(version: "1.1.0", outcome: "neither")
    comparison = Comparison(
      of: entries, by: comparison.rubric, in: try AnswerSpace(of: comparison.rubric))
    return comparison
  }

  /// Two copies of the same answers.
  static func twins() throws -> Comparison {
    try Comparison(comparing: [("left", ann, nil), ("right", ann, nil)])
  }

  private static let ann: Answers = [
    "trips": .choice("daily"), "loads": .choices(["tools"]), "parking": .choice("yard"),
    "driver": .choice("several"), "budget": .choice("upfront"),
  ]

  private static let bob: Answers = [
    "trips": .choice("weekly"), "loads": .choices(["glass", "livestock"]),
    "parking": .choice("none"), "driver": .unknown, "reasons": .choices([]),
  ]

  /// Creates a comparison by the sample rubric, with costs and computed firmness.
  init(comparing teams: [(name: String, answers: Answers, plan: String?)]) throws {
    var rubric = SampleRubric.rubric
    rubric.costs = .van
    let space = try AnswerSpace(of: rubric)
    self.init(
      of: teams.map { team in
        Entry(
          name: team.name,
          recommendation: Recommendation(
            rubric: rubric,
            decision: Decision(from: team.answers, plan: team.plan, by: rubric),
            firmness: space.firmness(of: team.answers),
            costs: CostEstimate(of: rubric, answers: team.answers)))
      }, by: rubric, in: space)
  }
}
