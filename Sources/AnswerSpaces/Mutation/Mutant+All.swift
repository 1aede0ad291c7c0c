package import Rubrics

extension Mutant {
  /// Returns every mutant of a rubric.
  ///
  /// Each points value and each threshold moves one up and one down, each rule is left out, and
  /// each alternative in the condition of a rule is left out on its own. What is not offered stays so.
  ///
  /// - Parameter rubric: The rubric.
  /// - Returns: The mutants, in the rubric's order.
  package static func all(of rubric: Rubric) -> [Mutant] {
    thresholds(of: rubric) + points(of: rubric) + rules(of: rubric)
  }

  private static func thresholds(of rubric: Rubric) -> [Mutant] {
    rubric.options.enumerated().flatMap { index, option in
      guard let adoptAt = option.adoptAt else { return [Mutant]() }
      return [1, -1].map { step in
        var copy = rubric
        copy.options[index].adoptAt = adoptAt + step
        return Mutant(
          kind: .threshold, subject: option.id,
          change: "`\(option.id)` is adopted from \(adoptAt + step) points instead of \(adoptAt)",
          rubric: copy)
      }
    }
  }

  private static func points(of rubric: Rubric) -> [Mutant] {
    var mutants: [Mutant] = []
    for (place, question) in rubric.questions.enumerated() {
      for (position, choice) in question.choices.enumerated() {
        for (index, points) in choice.points.enumerated() {
          for step in [1, -1] {
            var copy = rubric
            let value = points.value + step
            if value == 0 {
              copy.questions[place].choices[position].points.remove(at: index)
            } else {
              copy.questions[place].choices[position].points[index].value = value
            }
            mutants.append(
              Mutant(
                kind: .points, subject: question.id,
                change: "`\(question.id): \(choice.id)` gives `\(points.option)` \(value) points "
                  + "instead of \(points.value)",
                rubric: copy))
          }
        }
      }
    }
    return mutants
  }

  private static func rules(of rubric: Rubric) -> [Mutant] {
    rubric.rules.enumerated().filter { !$0.element.isWithdrawal }.flatMap { index, rule in
      var without = rubric
      without.rules.remove(at: index)
      let dropped = Mutant(
        kind: .droppedRule, subject: rule.id, change: "the rule `\(rule.id)` is left out",
        rubric: without)
      return [dropped]
        + rule.when.narrowed.map { alternative in
          var copy = rubric
          copy.rules[index].when = alternative.condition
          return Mutant(
            kind: .narrowedRule, subject: rule.id,
            change: "the rule `\(rule.id)` does without \(alternative.dropped)", rubric: copy)
        }
    }
  }
}

extension Condition {
  /// The condition with each of its alternatives left out, one at a time.
  fileprivate var narrowed: [(condition: Condition, dropped: String)] {
    switch self {
    case .all(let parts):
      return parts.indices.flatMap { index in
        parts[index].narrowed.map { part in
          var copy = parts
          copy[index] = part.condition
          return (.all(copy), part.dropped)
        }
      }
    case .any(let parts):
      return parts.indices.flatMap { index in
        var fewer = parts
        fewer.remove(at: index)
        let dropped: [(condition: Condition, dropped: String)] =
          fewer.isEmpty ? [] : [(.any(fewer), "its alternative \(index + 1)")]
        return dropped
          + parts[index].narrowed.map { part in
            var copy = parts
            copy[index] = part.condition
            return (.any(copy), part.dropped)
          }
      }
    case .not(let part):
      return part.narrowed.map { (.not($0.condition), $0.dropped) }
    case .answer(let question, let choices):
      if choices.count < 2 { return [] }
      return choices.map { choice in
        (
          .answer(question: question, choices: choices.filter { $0 != choice }),
          "`\(question): \(choice)`"
        )
      }
    case .outcome, .plan:
      return []
    }
  }
}
