import Diagnostics
package import Rubrics

/// Puts conditions into English, with the titles of questions and the labels of choices.
package struct ConditionWords: Sendable {
  let rubric: Rubric

  /// Returns the condition as a clause that can follow "when", or `always`.
  package func text(for condition: Condition) -> String {
    if let picks = condition.joinedPicks { return self.picks(picks, isNegated: false) }
    return switch condition {
    case .all(let parts):
      parts.isEmpty
        ? "always" : parts.map { clause($0, within: condition) }.joined(separator: ", and ")
    case .any(let parts):
      parts.isEmpty
        ? "never" : parts.map { clause($0, within: condition) }.joined(separator: ", or ")
    case .not(let part): negated(part)
    case .answer(let id, let choices): answer(id, choices, isNegated: false)
    case .outcome(let ids): "the outcome is \(titles(ids))"
    case .plan(let ids): "the plan is \(titles(ids))"
    }
  }

  /// Returns a part of a condition, in brackets where "and" and "or" would run together.
  private func clause(_ part: Condition, within whole: Condition) -> String {
    let text = text(for: part)
    if part.joinedPicks != nil { return text }
    switch (whole, part) {
    case (.all, .any(let parts)) where parts.count > 1: return "(\(text))"
    case (.any, .all(let parts)) where parts.count > 1: return "(\(text))"
    default: return text
    }
  }

  /// Returns that all of some choices are picked, or not.
  private func picks(
    _ picks: (question: String, choices: [String]), isNegated: Bool
  ) -> String {
    let question = rubric.question(picks.question)
    let labels = picks.choices.map { "‘\(question?.choice($0)?.label ?? $0)’" }.listed()
    let verb =
      isNegated
      ? "does not include \(picks.choices.count == 2 ? "both" : "all of")"
      : picks.choices.count == 2 ? "includes both" : "includes all of"
    return "\(question?.title ?? picks.question) \(verb) \(labels)"
  }

  private func negated(_ condition: Condition) -> String {
    if let picks = condition.joinedPicks { return self.picks(picks, isNegated: true) }
    return switch condition {
    case .answer(let id, let choices): answer(id, choices, isNegated: true)
    case .not(let part): text(for: part)
    case .outcome(let ids): "the outcome is not \(titles(ids))"
    case .plan(let ids): "the plan is not \(titles(ids))"
    case .all(let parts) where parts.count == 1, .any(let parts) where parts.count == 1:
      parts.map(negated).joined()
    case .all, .any: "it is not so that (\(text(for: condition)))"
    }
  }

  private func answer(_ id: String, _ choices: [String], isNegated: Bool) -> String {
    let question = rubric.question(id)
    let title = question?.title ?? id
    let labels = choices.filter { $0 != Question.unknown }.map { choice in
      "‘\(question?.choice(choice)?.label ?? choice)’"
    }
    let verb =
      switch (question?.pick == .many, isNegated) {
      case (false, false): "is"
      case (false, true): "is not"
      case (true, false): "includes"
      case (true, true): "does not include"
      }
    var text = labels.isEmpty ? "" : "\(title) \(verb) \(labels.listed("or"))"
    if choices.contains(Question.unknown) {
      let open = "\(isNegated ? "" : "not ")known"
      text +=
        text.isEmpty ? "\(title) is \(open)" : isNegated ? " and is known" : " or not known yet"
    }
    return text
  }

  private func titles(_ outcomes: [String]) -> String {
    outcomes.map { rubric.title(ofOutcome: $0) }.listed("or")
  }
}
