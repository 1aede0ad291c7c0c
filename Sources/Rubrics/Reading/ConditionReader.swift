import Diagnostics
import StrictJSON

/// Reads a condition: an object whose every key must hold, or an array of which one object must.
struct ConditionReader {
  /// What a condition may look at.
  enum Scope {
    /// Known answers only: what rules and properties may look at.
    case answers
    /// Open answers, the computed outcome and the plan as well.
    case decision
  }

  /// The names a condition may use.
  let context: RubricContext
  /// The pass the reading belongs to.
  let reading: JSONReading
  /// What the condition may look at.
  let scope: Scope

  /// Returns the condition an element holds, with problems reported.
  func condition(_ element: JSONElement) -> Condition {
    guard element.kind == .array else { return conjunction(element) }
    let parts = element.elements
    if parts.isEmpty {
      reading.report("the list of conditions is empty", at: element, remedy: "write at least one")
    }
    return parts.count == 1 ? conjunction(parts[0]) : .any(parts.map(conjunction))
  }

  private func conjunction(_ element: JSONElement) -> Condition {
    let members = reading.members(element)
    if element.kind == .object, members.isEmpty {
      reading.report(
        "the condition is empty", at: element,
        remedy: scope == .decision ? "name what must hold, or remove 'when'" : "name what must hold"
      )
    }
    let parts = members.map { part($0.key, $0.value) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private func part(_ key: JSONElement, _ value: JSONElement) -> Condition {
    switch key.string ?? "" {
    case "not":
      return .not(condition(value))
    case let word where word == "outcome" || word == "plan":
      if scope == .answers {
        reading.report(
          "'\(word)' has no meaning here, where only answers count", at: key,
          remedy: "name questions")
      }
      let ids = reading.references(reading.oneOrMany(value), to: context.outcomes)
      return word == "outcome" ? .outcome(ids) : .plan(ids)
    case let question:
      guard let choices = context.choices(of: question) else {
        reading.report(
          "there is no question \(question.quoted)", at: key,
          remedy: Suggestion.remedy(
            for: question, among: context.questions.ids + ["not", "outcome", "plan"]))
        return .always
      }
      return .answer(question: question, choices: self.choices(value, among: choices))
    }
  }

  private func choices(_ value: JSONElement, among choices: NameList) -> [String] {
    var named: [JSONElement] = []
    var unknowns = 0
    for element in reading.oneOrMany(value) {
      guard element.string == Question.unknown else {
        named.append(element)
        continue
      }
      unknowns += 1
      if unknowns > 1 {
        reading.report("'unknown' is named twice", at: element, remedy: "name it once")
      } else if scope == .answers {
        reading.report(
          "'unknown' cannot decide anything", at: element,
          remedy: "name choices; prerequisites and advice may look at open answers")
      }
    }
    let ids = reading.references(named, to: choices)
    return unknowns > 0 ? ids + [Question.unknown] : ids
  }
}

extension JSONObjectReader {
  /// Returns the required condition under `when`.
  mutating func condition(_ context: RubricContext, _ scope: ConditionReader.Scope) -> Condition {
    required("when").map(
      ConditionReader(context: context, reading: reading, scope: scope).condition) ?? .always
  }

  /// Returns the condition under `when`, which always holds when left out.
  mutating func optionalCondition(
    _ context: RubricContext, _ scope: ConditionReader.Scope
  ) -> Condition {
    optional("when").map(
      ConditionReader(context: context, reading: reading, scope: scope).condition) ?? .always
  }
}
