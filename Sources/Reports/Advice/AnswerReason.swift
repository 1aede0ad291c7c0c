package import Decisions
package import Rubrics

/// One choice that was answered, with what it did to every option.
package struct AnswerReason {
  var question: Question
  var choice: Choice
  /// What it added to each option, by the option's id; nothing where it did nothing.
  var points: [String: Int] = [:]
  /// How far it speaks for the outcome; against it where negative.
  ///
  /// It does when it moves the options the way they went, and for a choice when it gives the chosen
  /// option more than the others on average.
  var leaning = 0

  /// Returns how far each answered question speaks for the outcome, by its id; against it where negative.
  package static func leanings(in decision: Decision, by rubric: Rubric) -> [String: Int] {
    all(in: decision, by: rubric).reduce(into: [:]) { $0[$1.question.id, default: 0] += $1.leaning }
  }

  /// Returns the answers with points, in the rubric's order; of many options those first that tell most.
  static func all(in decision: Decision, by rubric: Rubric) -> [AnswerReason] {
    var all: [AnswerReason] = []
    for reason in decision.scorecard.reasons {
      let known = all.firstIndex {
        $0.question.id == reason.question.id && $0.choice.id == reason.choice.id
      }
      let index = known ?? all.count
      if known == nil { all.append(AnswerReason(question: reason.question, choice: reason.choice)) }
      all[index].points[reason.option] = reason.points
    }
    let scores = decision.scorecard.scores
    let weight = rubric.method.ranksOptions ? scores.count - 1 : 1
    for index in all.indices {
      all[index].leaning = scores.reduce(0) { sum, score in
        let points = all[index].points[score.option.id] ?? 0
        return sum + (score.isAdopted ? points * weight : -points)
      }
    }
    // Of many options most answers move others than the chosen one, and those tell least.
    return rubric.method.ranksOptions ? all.strongestFirst : all
  }
}

extension [AnswerReason] {
  /// The reasons by how far they speak for or against the outcome, equals in the order they had.
  var strongestFirst: [AnswerReason] {
    enumerated().sorted { first, second in
      (-abs(first.element.leaning), first.offset) < (-abs(second.element.leaning), second.offset)
    }.map(\.element)
  }
}
