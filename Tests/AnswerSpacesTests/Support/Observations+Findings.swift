import Decisions
import Rubrics

extension Observations {
  /// The findings an audit should report, as `check subject choice`.
  var findings: Set<String> {
    var found: Set<String> = []
    addOutcomes(to: &found)
    addThresholds(to: &found)
    addRules(to: &found)
    for item in rubric.prerequisites {
      let truths = truths(of: item.when)
      if !truths.contains(.holds) { found.insert("dead-prerequisite \(item.id)") }
      if truths == [.holds] && item.when != .always {
        found.insert("constant-prerequisite \(item.id)")
      }
    }
    for item in rubric.advice {
      let truths = truths(of: item.when)
      if !truths.contains(.holds) { found.insert("dead-advice \(item.id)") }
      if truths == [.holds] && item.when != .always { found.insert("constant-advice \(item.id)") }
    }
    addQuestions(to: &found)
    for property in rubric.properties { add(property, to: &found) }
    return found
  }

  private func addOutcomes(to found: inout Set<String>) {
    for outcome in rubric.outcomes where !outcomes.contains(outcome.id) {
      found.insert("unreachable-outcome \(outcome.id)")
    }
    let complete = zip(states, outcomes)
      .filter { state, _ in
        rubric.questions.allSatisfy {
          if case .choices? = state[$0.id] { true } else { false }
        }
      }
      .map(\.1)
    for outcome in rubric.outcomes
    where outcomes.contains(outcome.id) && !complete.contains(outcome.id) {
      found.insert("open-only-outcome \(outcome.id)")
    }
    for (set, outcome) in zip(adopted, outcomes) where outcome == "unnamed" {
      found.insert("unnamed-outcome \(set.joined(separator: "+"))")
    }
  }

  private func addThresholds(to found: inout Set<String>) {
    for option in rubric.options {
      guard let adoptAt = option.adoptAt else { continue }
      let points = states.map { state in
        Scorecard(of: state, by: rubric).scores.first { $0.option == option }?.points ?? 0
      }
      if points.allSatisfy({ $0 < adoptAt }) {
        found.insert("unreachable-threshold \(option.id)")
      }
      if points.allSatisfy({ $0 >= adoptAt }) {
        found.insert("constant-threshold \(option.id)")
      }
    }
  }

  private func addRules(to found: inout Set<String>) {
    for rule in rubric.rules {
      let fires = states.map { isFired(rule, at: $0) }
      for other in rubric.rules
      where rule.effect == .requires && other.effect == .excludes && rule.option == other.option {
        let clash = zip(states, fires).contains {
          $1 && isFired(other, at: $0)
        }
        if clash { found.insert("contradictory-rules \(rule.id)") }
      }
      if !fires.contains(true) {
        found.insert("dead-rule \(rule.id)")
        continue
      }
      var without = rubric
      without.rules.removeAll { $0.id == rule.id }
      if zip(states, adopted).allSatisfy({ Scorecard(of: $0, by: without).adopted == $1 }) {
        found.insert("idle-rule \(rule.id)")
      }
    }
  }

  private func isFired(_ rule: Rule, at state: Answers) -> Bool {
    Scorecard(of: state, by: rubric).firedRules.contains { $0.id == rule.id }
  }

  private func addQuestions(to found: inout Set<String>) {
    for (index, question) in rubric.questions.enumerated() {
      let all = values[index].indices
      let matters = differs(index, pairs: all.map { (0, $0) }, in: seen)
      let decides = differs(index, pairs: all.map { (0, $0) }, in: adopted)
      if !matters {
        found.insert("idle-question \(question.id)")
        continue
      }
      if !decides { found.insert("undecisive-question \(question.id)") }
      for choice in question.choices {
        let pairs = pairs(with: choice.id, of: index)
        if !differs(index, pairs: pairs, in: seen) {
          found.insert("idle-choice \(question.id) \(choice.id)")
        } else if decides && !differs(index, pairs: pairs, in: adopted) {
          found.insert("undecisive-choice \(question.id) \(choice.id)")
        }
      }
    }
  }

  /// The answers with a choice beside those without it.
  private func pairs(with choice: String, of question: Int) -> [(Int, Int)] {
    values[question].indices.compactMap { position in
      let ids = values[question][position]?.choices ?? []
      guard ids.contains(choice) else { return nil }
      if rubric.questions[question].pick == .one { return (0, position) }
      let without = Answer.choices(ids.filter { $0 != choice })
      return values[question].firstIndex(of: without).map { ($0, position) }
    }
  }

  private func differs<Value: Equatable>(
    _ question: Int, pairs: [(Int, Int)], in values: [Value]
  ) -> Bool {
    states.indices.contains { state in
      pairs.contains {
        values[moving(question, to: $0.0, in: state)]
          != values[moving(question, to: $0.1, in: state)]
      }
    }
  }

  private func add(_ property: Property, to found: inout Set<String>) {
    switch property.assertion {
    case .monotone(let question, let order, let option):
      guard let index = rubric.questions.firstIndex(where: { $0.id == question }) else { return }
      let steps = order.compactMap { values[index].firstIndex(of: .choice($0)) }
      let drops = states.indices.contains { state in
        zip(steps, steps.dropFirst()).contains { before, after in
          adopted[moving(index, to: before, in: state)].contains(option)
            && !adopted[moving(index, to: after, in: state)].contains(option)
        }
      }
      if drops { found.insert("refuted-property \(property.id)") }
    case .picking(let question, let choices, let option):
      guard let index = rubric.questions.firstIndex(where: { $0.id == question }) else { return }
      let steps = choices.flatMap { pairs(with: $0, of: index) }
      let drops = states.indices.contains { state in
        steps.contains { before, after in
          adopted[moving(index, to: before, in: state)].contains(option)
            && !adopted[moving(index, to: after, in: state)].contains(option)
        }
      }
      if drops { found.insert("refuted-property \(property.id)") }
    case .never(_, _, let option):
      add(property, option, breachedWhenAdopted: true, to: &found)
    case .always(_, _, let option):
      add(property, option, breachedWhenAdopted: false, to: &found)
    case .independent(_, let condition):
      if !truths(of: condition).contains(.holds) {
        found.insert("vacuous-property \(property.id)")
      }
      if fewestAnswersOfInfluence[property.id] != nil {
        found.insert("refuted-property \(property.id)")
      }
    }
  }

  private func add(
    _ property: Property, _ option: String, breachedWhenAdopted: Bool, to found: inout Set<String>
  ) {
    let met = states.indices.filter { index in
      (property.assertion.adopting.map(adopted[index].contains) ?? true)
        && plans.contains { holds(property, at: index, plan: $0) }
    }
    if met.isEmpty { found.insert("vacuous-property \(property.id)") }
    if met.contains(where: { adopted[$0].contains(option) == breachedWhenAdopted }) {
      found.insert("refuted-property \(property.id)")
    }
  }

  /// The fewest answers, of two ways of answering together and with their plans, that meet the condition of a property twice and differ in
  /// one of its questions and in what they adopt, by the property.
  var fewestAnswersOfInfluence: [String: Int] {
    var fewest: [String: Int] = [:]
    for property in rubric.properties {
      guard case .independent(let questions, _) = property.assertion else { continue }
      for (index, question) in rubric.questions.enumerated() where questions.contains(question.id) {
        for plan in plans {
          let isMet = states.indices.map { holds(property, at: $0, plan: plan) }
          for state in states.indices where isMet[state] {
            for position in values[index].indices {
              let other = moving(index, to: position, in: state)
              guard isMet[other], adopted[other] != adopted[state] else { continue }
              let count =
                states[state].count + states[other].count + (plan == nil ? 0 : 2)
              fewest[property.id] = min(fewest[property.id] ?? .max, count)
            }
          }
        }
      }
    }
    return fewest
  }

  private func holds(_ property: Property, at state: Int, plan: String?) -> Bool {
    property.assertion.when?.truth(given: states[state], outcome: outcomes[state], plan: plan)
      == .holds
  }
}
