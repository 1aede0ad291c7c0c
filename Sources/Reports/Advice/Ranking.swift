package import Decisions
package import Rubrics

/// The options that are ranked, from the best to the worst, with the points of each.
package struct Ranking: Sendable {
  /// One option.
  struct Row: Sendable {
    var name: String
    /// The name to use where the full one does not fit.
    var id: String
    var points: Int
    /// What became of it, in a word or two.
    var note: String
    var isChosen: Bool
    /// Whether a rule keeps it out.
    var isRuledOut: Bool
  }

  /// The options, the chosen one first.
  var rows: [Row]

  /// The least and the greatest number of points, zero included.
  var range: ClosedRange<Int> {
    let points = rows.map(\.points) + [0]
    return (points.min() ?? 0)...(points.max() ?? 0)
  }
}

extension Ranking {
  /// Ranks the options of a decision, or returns nothing where each is judged by itself.
  package init?(of decision: Decision, by rubric: Rubric) {
    guard rubric.method.ranksOptions else { return nil }
    let scorecard = decision.scorecard
    self.init(
      rows: scorecard.ranking.map { score in
        let id = score.option.id
        return Row(
          name: rubric.shortName(of: score.option), id: id,
          points: score.points, note: Self.note(on: score, in: scorecard),
          isChosen: score.isAdopted, isRuledOut: score.isRuledOut)
      })
  }

  private static func note(on score: Score, in scorecard: Scorecard) -> String {
    // While nothing tells the options apart, to call one chosen would say too much.
    if score.option.withdrawal != nil { return "not offered" }
    guard scorecard.tellsApart else { return "" }
    if score.isAdopted { return "chosen" }
    if score.isRuledOut { return "ruled out" }
    return scorecard.ties.contains(score.option.id) ? "tied" : ""
  }
}
