import Rubrics

extension Rubric {
  /// The conditions under which some rule fires, joined where they may be.
  var firingConditions: [Condition] {
    options.flatMap { option in
      [Rule.Effect.requires, .excludes].flatMap { joinedConditions(of: rules(that: $0, option)) }
    }
  }

  /// Returns the rules that do something to an option.
  func rules(that effect: Rule.Effect, _ option: RubricOption) -> [Rule] {
    rules.filter { $0.effect == effect && $0.option == option.id }
  }

  /// The conditions of some rules, those joined that differ in their picks of one question alone.
  ///
  /// Two rules that name different picks beside the same answers fire like one rule that names both, so that a
  /// question that takes many choices needs no branch for each set of the rules that its picks meet.
  func joinedConditions(of rules: [Rule]) -> [Condition] {
    let many = Set(questions.filter { $0.pick == .many }.map(\.id))
    var joined: [Condition] = []
    var places: [Condition: Int] = [:]
    for rule in rules {
      let (key, choices) = rule.when.withoutPicks(of: many)
      if let place = places[key] {
        joined[place] = joined[place].picking(choices, of: many)
      } else {
        if !choices.isEmpty { places[key] = joined.count }
        joined.append(rule.when)
      }
    }
    return joined
  }
}

extension Condition {
  /// Returns the condition without the choices of its first question that takes many, and those choices.
  fileprivate func withoutPicks(of many: Set<String>) -> (key: Condition, choices: [String]) {
    switch self {
    case .answer(let question, let choices) where many.contains(question):
      return (.answer(question: question, choices: []), choices)
    case .all(var parts):
      for index in parts.indices {
        let (key, choices) = parts[index].withoutPicks(of: many)
        if choices.isEmpty { continue }
        parts[index] = key
        return (.all(parts), choices)
      }
      return (self, [])
    case .answer, .any, .not, .outcome, .plan: return (self, [])
    }
  }

  /// Returns the condition that also holds where more is picked at its first question that takes many.
  fileprivate func picking(_ more: [String], of many: Set<String>) -> Condition {
    switch self {
    case .answer(let question, let choices) where many.contains(question):
      return .answer(question: question, choices: choices + more.filter { !choices.contains($0) })
    case .all(var parts):
      for index in parts.indices where !parts[index].withoutPicks(of: many).choices.isEmpty {
        parts[index] = parts[index].picking(more, of: many)
        break
      }
      return .all(parts)
    case .answer, .any, .not, .outcome, .plan: return self
    }
  }
}
