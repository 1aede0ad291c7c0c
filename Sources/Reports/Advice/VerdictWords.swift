import Decisions
import Diagnostics
import Rubrics

/// What became of the options of a decision, in words.
struct VerdictWords {
  let decision: Decision
  /// The rubric that drew it.
  let rubric: Rubric

  /// Returns an option's points with the points it needs, where it needs any.
  static func points(_ score: Score) -> String {
    score.option.adoptAt.map { "\(score.points) (\($0) is enough)" }
      ?? String.count(score.points, "point")
  }

  /// Returns what became of one option, as the end of a sentence.
  func verdict(on score: Score) -> String {
    guard rubric.method.ranksOptions else { return adoption(of: score) }
    return score.isAdopted ? standing(of: score) : "is not \(rubric.method.participle)"
  }

  private func adoption(of score: Score) -> String {
    if !score.requiredBy.isEmpty, score.reachesThreshold {
      "is adopted, and a rule requires it as well"
    } else if !score.requiredBy.isEmpty {
      "is adopted, because a rule requires it"
    } else if score.option.withdrawal != nil {
      "is not adopted, because it is not offered"
    } else if !score.excludedBy.isEmpty {
      "is not adopted, because a rule excludes it"
    } else {
      score.isAdopted ? "is adopted" : "is not adopted"
    }
  }

  private func standing(of chosen: Score) -> String {
    guard decision.scorecard.tellsApart else {
      return "stands first, because no answer tells the options apart yet; \(Self.order)"
    }
    let reason = chosen.requiredBy.isEmpty ? "" : ", because a rule requires it"
    let rivals = decision.scorecard.ranking.filter { !$0.isAdopted && !$0.isRuledOut }
    guard let second = rivals.first else {
      return "is chosen" + (reason.isEmpty ? ", because rules leave nothing else" : reason)
    }
    let tied = decision.scorecard.ties.map { "‘\(name(of: $0))’" }
    guard tied.isEmpty else {
      return "is chosen\(reason)\(reason.isEmpty ? "" : ",") on a tie with \(tied.listed()): "
        + "of equals the one listed first counts, and \(Self.order)"
    }
    let ahead = String.count(chosen.points - second.points, "point")
    return "is chosen\(reason), \(ahead) ahead of ‘\(name(of: second.option.id))’"
  }

  /// What the place of an option in its rubric means.
  private static let order = "options are listed from the simplest and cheapest to undo"

  private func name(of option: String) -> String {
    rubric.option(option).map(rubric.shortName) ?? option
  }
}
