import AnswerSpaces
import Decisions
import Rubrics

/// What some answers amount to: the part of a screen that says where one stands.
struct Situation: Sendable {
  let rubric: Rubric
  /// The decision the answers lead to as they are.
  let decision: Decision
  /// How firm it is, where that can be computed.
  let firmness: Firmness?
  /// The answers that pull apart.
  let tensions: [Tension]

  /// Draws up the situation of some answers.
  init(of answers: Answers, plan: String?, by rubric: Rubric, outlook: any Outlook) {
    self.rubric = rubric
    decision = Decision(from: answers, plan: plan, by: rubric)
    firmness = outlook.outlook(on: answers)
    tensions = rubric.tensions(in: answers)
  }

  var answers: Answers { decision.answers }

  /// The outcome in a few words.
  var verdict: Verdict { Verdict(on: decision, firmness, by: rubric) }

  /// Whether nothing that is open can change the outcome.
  var isSettled: Bool { firmness?.standing == .settled }

  /// The points of the first two options, the place on the map.
  var points: (across: Int, up: Int)? {
    let scores = decision.scorecard.scores
    return scores.count == 2 ? (scores[0].points, scores[1].points) : nil
  }

  /// The rules that brought the outcome about.
  ///
  /// Among rivals, a rule against an option that would have lost anyway did not.
  var decisiveRules: [Rule] {
    let scorecard = decision.scorecard
    guard rubric.method.ranksOptions else { return scorecard.firedRules }
    let chosen = scorecard.scores.filter(\.isAdopted).map(\.points).max() ?? 0
    return scorecard.scores.flatMap { score in
      score.requiredBy + (score.points >= chosen ? score.excludedBy : [])
    }
  }

  /// The answers that brought the outcome about, strongest first.
  var decisiveReasons: [Reason] {
    let scorecard = decision.scorecard
    guard rubric.method.ranksOptions else { return scorecard.reasons }
    return scorecard.reasons.filter { scorecard.adopted.contains($0.option) && $0.points > 0 }
  }
}
