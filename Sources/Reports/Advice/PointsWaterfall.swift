import Decisions
import Rubrics

/// How the points of one option came about, answer by answer.
struct PointsWaterfall: Sendable {
  /// One answer's share.
  struct Step: Sendable {
    /// The title of the question.
    var question: String
    /// The label of the choice.
    var choice: String
    /// The sum before it.
    var start: Int
    /// What it adds, never 0.
    var points: Int

    /// The sum after it.
    var end: Int { start + points }
  }

  /// What the points measure, as a noun phrase.
  var need: String
  /// The sum.
  var total: Int
  /// The points from which the option is adopted.
  var adoptAt: Int
  /// Whether the option is adopted, by its points or by a rule.
  var isAdopted: Bool
  /// The answers with points for the option, strongest first.
  var steps: [Step]

  /// Adds up the reasons for and against one option.
  init(of score: Score, in scorecard: Scorecard) {
    need = score.option.need
    total = score.points
    adoptAt = score.option.adoptAt
    isAdopted = score.isAdopted
    var sum = 0
    steps = scorecard.reasons.filter { $0.option == score.option.id }.map { reason in
      let start = sum
      sum += reason.points
      return Step(
        question: reason.question.title, choice: reason.choice.label, start: start,
        points: reason.points)
    }
  }

  /// The least and the greatest number of points on the way, zero and the threshold included.
  var range: ClosedRange<Int> {
    let ends = steps.map(\.end) + [0, adoptAt]
    return (ends.min() ?? 0)...(ends.max() ?? 0)
  }
}
