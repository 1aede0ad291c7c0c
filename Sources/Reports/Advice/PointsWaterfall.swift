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
  /// The points from which the option is adopted, where it has a threshold.
  var adoptAt: Int?
  /// The points in words, with those needed.
  var sum: String
  /// What became of the option, in a word or two.
  var verdict: String
  /// The answers with points for the option, strongest first.
  var steps: [Step]

  /// Adds up the reasons for and against one option.
  init(of score: Score, in scorecard: Scorecard, by method: DecisionMethod) {
    need = score.option.need
    total = score.points
    adoptAt = score.option.adoptAt
    self.sum = VerdictWords.points(score)
    verdict = score.isAdopted ? method.participle : "not \(method.participle)"
    var sum = 0
    steps = scorecard.reasons.filter { $0.option == score.option.id }.map { reason in
      let start = sum
      sum += reason.points
      return Step(
        question: reason.question.title, choice: reason.choice.label, start: start,
        points: reason.points)
    }
  }

  /// The least and the greatest number of points on the way, zero and any threshold included.
  var range: ClosedRange<Int> {
    let ends = steps.map(\.end) + [0, adoptAt ?? 0]
    return (ends.min() ?? 0)...(ends.max() ?? 0)
  }
}
