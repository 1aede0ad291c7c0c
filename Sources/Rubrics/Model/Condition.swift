/// When a rule, a prerequisite or a piece of advice applies.
package indirect enum Condition: Sendable, Hashable {
  /// Every part must hold; without parts it always holds.
  case all([Condition])
  /// At least one part must hold.
  case any([Condition])
  /// The part must not hold.
  case not(Condition)
  /// The question is answered with one of the choices; for a pick-many question, one of them is picked.
  ///
  /// `unknown` may stand among the choices of prerequisites and advice.
  case answer(question: String, choices: [String])
  /// The computed outcome is one of these.
  case outcome([String])
  /// The intended outcome is one of these.
  case plan([String])

  /// The condition that always holds.
  package static let always = Condition.all([])

  /// Returns the condition that all of some choices are picked.
  package static func picks(_ choices: [String], of question: String) -> Condition {
    .all(choices.map { .answer(question: question, choices: [$0]) })
  }

  /// The choices of one question that must all be picked, where the condition says that and nothing else.
  package var joinedPicks: (question: String, choices: [String])? {
    guard case .all(let parts) = self, parts.count > 1 else { return nil }
    var joined: (question: String, choices: [String])?
    for part in parts {
      guard case .answer(let question, let choices) = part, choices.count == 1,
        joined.map({ $0.question == question }) ?? true
      else { return nil }
      joined = (question, (joined?.choices ?? []) + choices)
    }
    return joined
  }
}

extension Condition {
  /// The ids of the questions the condition looks at, in the order of mention and without repeats.
  package var questions: [String] {
    switch self {
    case .answer(let question, _): return [question]
    case .all, .any, .not, .outcome, .plan: break
    }
    var seen: Set<String> = []
    var questions: [String] = []
    visitQuestions { if seen.insert($0).inserted { questions.append($0) } }
    return questions
  }

  private func visitQuestions(_ visit: (String) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.visitQuestions(visit) }
    case .not(let part): part.visitQuestions(visit)
    case .answer(let question, _): visit(question)
    case .outcome, .plan: break
    }
  }
}
