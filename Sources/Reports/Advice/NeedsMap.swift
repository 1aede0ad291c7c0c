package import Decisions
package import Rubrics

/// A small map of two needs with the outcomes as its quarters and the answers as a point.
///
/// The thresholds cross in the middle, and each side of a threshold has a scale of its own, so that
/// the quarters keep room for their names and the point always lies in the quarter of its points. Where
/// a rule decided otherwise, an arrow leads from the point into the quarter of the outcome.
package struct NeedsMap: Sendable {
  /// One of the two needs.
  struct Axis: Sendable {
    /// Its name.
    var need: String
    /// Where the answers lie.
    var points: Int
    /// Where adoption begins.
    var adoptAt: Int
    /// What any answers can reach.
    var range: ClosedRange<Int>
    /// Whether the option is adopted.
    var isAdopted: Bool

    /// Whether a rule decided against the points.
    var isForced: Bool { isAdopted != (points >= adoptAt) }
  }

  /// A quarter's name, in full and as an id.
  struct Quarter: Sendable {
    /// The name in full.
    var title: String
    /// The name to use where the full one does not fit.
    var id: String
    var isOutcome: Bool
  }

  /// The need that goes across.
  var across: Axis
  /// The need that goes up.
  var up: Axis
  /// The upper row of quarters, from left to right.
  var upper: [Quarter]
  /// The lower row of quarters, from left to right.
  var lower: [Quarter]
  /// The rows of characters in one quarter.
  package var rows = 3
  /// Where the answers lay before the last of them, in points across and up, to show the way they went.
  package var origin: (across: Int, up: Int)?
}

extension NeedsMap {
  /// Creates the map of a decision, or nothing when there are not exactly two options with thresholds.
  package init?(of decision: Decision, by rubric: Rubric) {
    let scores = decision.scorecard.scores
    let axes = scores.compactMap { score in
      score.option.adoptAt.map { adoptAt in
        Axis(
          need: score.option.need, points: score.points, adoptAt: adoptAt,
          range: score.option.range(in: rubric), isAdopted: score.isAdopted)
      }
    }
    guard scores.count == 2, axes.count == 2 else { return nil }
    func quarter(_ options: [String]) -> Quarter {
      let outcome = rubric.outcome(adopting: options)
      return Quarter(
        title: outcome?.title ?? "", id: outcome?.id ?? "",
        isOutcome: outcome?.id == decision.outcome.id)
    }
    let (first, second) = (scores[0].option.id, scores[1].option.id)
    self.init(
      across: axes[0], up: axes[1], upper: [quarter([second]), quarter([first, second])],
      lower: [quarter([]), quarter([first])])
  }
}

extension NeedsMap {
  /// Whether a rule leads away from the point.
  var isForced: Bool { across.isForced || up.isForced }
}

extension NeedsMap.Axis {
  /// Returns the cell the points fall into, of twice as many cells as lie on one side of the threshold.
  func cell(of half: Int) -> Int { cell(of: half, for: points) }

  /// Returns the cell that some points fall into.
  func cell(of half: Int, for points: Int) -> Int {
    func share(_ part: Int, of whole: Int) -> Int {
      whole <= 0 ? 0 : min(max(part * half / whole, 0), half - 1)
    }
    return points < adoptAt
      ? share(points - range.lowerBound, of: adoptAt - range.lowerBound)
      : half + share(points - adoptAt, of: range.upperBound - adoptAt + 1)
  }
}
