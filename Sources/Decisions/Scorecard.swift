package import Rubrics

/// The answers, added up: facts in, scores out, no words.
package struct Scorecard: Sendable, Hashable {
  /// One score an option, in the rubric's order.
  package var scores: [Score]
  /// What moved the scores, strongest first, then in the rubric's order.
  package var reasons: [Reason]
  /// The ids of the options that do as well as the chosen one and stand after it, in the rubric's order.
  ///
  /// Only a rubric that chooses one of its options has ties.
  package var ties: [String]

  /// Adds up the answers.
  package init(of answers: Answers, by rubric: Rubric) {
    let answers = answers.counted(by: rubric)
    var reasons: [Reason] = []
    for (question, answer) in answers.answered(in: rubric) {
      for id in answer.choices {
        guard let choice = question.choice(id) else { continue }
        for points in choice.points {
          reasons.append(
            Reason(
              question: question, choice: choice, option: points.option, points: points.value))
        }
      }
    }
    let fired = rubric.rules.filter { $0.when.truth(given: answers) == .holds }
    var scores = rubric.options.map { option in
      Score(
        option: option,
        points: reasons.reduce(0) { $1.option == option.id ? $0 + $1.points : $0 },
        requiredBy: fired.filter { $0.option == option.id && $0.effect == .requires },
        excludedBy: fired.filter { $0.option == option.id && $0.effect == .excludes })
    }
    switch rubric.method {
    case .adopt:
      scores.adoptByThreshold()
      ties = []
    case .chooseOne: ties = scores.chooseOne()
    }
    self.scores = scores
    self.reasons = reasons.enumerated()
      .sorted { (abs($1.element.points), $0.offset) < (abs($0.element.points), $1.offset) }
      .map(\.element)
  }

  /// The ids of the adopted options, in the rubric's order.
  package var adopted: [String] {
    scores.filter(\.isAdopted).map(\.option.id)
  }

  /// The scores from the best to the worst, those that rules keep out last, and equals in the rubric's order.
  package var ranking: [Score] {
    scores.enumerated()
      .sorted { first, second in
        if first.element.isRuledOut != second.element.isRuledOut {
          return !first.element.isRuledOut
        }
        return (second.element.points, first.offset) < (first.element.points, second.offset)
      }
      .map(\.element)
  }

  /// Whether anything answered so far distinguishes one option from another.
  package var tellsApart: Bool {
    firedRules.contains { !$0.isWithdrawal }
      || scores.contains { $0.points != scores.first?.points }
  }

  /// The rules that fired, in the rubric's order of options and rules.
  package var firedRules: [Rule] {
    scores.flatMap { $0.requiredBy + $0.excludedBy }
  }
}
