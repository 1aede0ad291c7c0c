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
    let conditions = parts.map(conjunction)
    return conditions.count == 1 ? conditions[0] : .any(conditions)
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
    if key.spells("not") { return .not(condition(value)) }
    if key.spells("outcome") { return .outcome(outcomes(key, value)) }
    if key.spells("plan") { return .plan(outcomes(key, value)) }
    guard let question = context.questions.ordinal(of: key) else {
      let id = key.string ?? ""
      reading.report(
        "there is no question \(id.quoted)", at: key,
        remedy: context.questions.former[id]
          ?? Suggestion.remedy(
            for: id, among: context.questions.ids + ["not", "outcome", "plan"]))
      return .always
    }
    let id = context.questions.ids[question]
    guard value.kind == .object else {
      return .answer(question: id, choices: choices(value, among: context.choices[question]))
    }
    return .picks(allPicks(value, of: question), of: id)
  }

  /// Returns the choices that must all be picked, of which there are at least two.
  private func allPicks(_ value: JSONElement, of question: Int) -> [String] {
    let id = context.questions.ids[question]
    guard let list = value["all"], value.members.count == 1 else {
      reading.report(
        "the value of \(id.quoted) is neither a choice, nor a list of choices, nor choices that hold together",
        at: value,
        remedy:
          "write a choice, a list of choices of which any will do, or { \"all\": [ … ] } with those that must all be picked"
      )
      return []
    }
    let elements = reading.elements(list)
    guard list.kind == .array else { return [] }
    let listed = elements.compactMap { $0.string.map { "\"\($0)\"" } }.joined(separator: ", ")
    if !context.takesMany[question] {
      reading.report(
        "\(id.quoted) takes one choice, so no answer picks several", at: list,
        remedy: "write \"\(id)\": [\(listed)], which holds where it is any of them")
    } else if elements.count < 2 {
      reading.report(
        "'all' names \(elements.isEmpty ? "no choice" : "only one choice")", at: list,
        remedy: elements.isEmpty
          ? "name at least two" : "write \"\(id)\": \(listed), or name at least two")
    }
    let open = elements.filter { $0.spells(Question.unknown) || $0.spells(Question.noneOfThese) }
    for element in open {
      reading.report(
        "\((element.string ?? "").quoted) cannot be picked beside others", at: element,
        remedy: "name choices of \(id.quoted)")
    }
    return reading.references(
      elements.filter { !$0.spells(Question.unknown) && !$0.spells(Question.noneOfThese) },
      to: context.choices[question])
  }

  private func outcomes(_ key: JSONElement, _ value: JSONElement) -> [String] {
    if scope == .answers {
      reading.report(
        "'\(key.string ?? "")' has no meaning here, where only answers count", at: key,
        remedy: "name questions")
    }
    return reading.references(reading.oneOrMany(value), to: context.outcomes)
  }

  private func choices(_ value: JSONElement, among choices: NameList) -> [String] {
    let elements = reading.oneOrMany(value)
    var unknowns = 0
    for element in elements where element.spells("unknown") {
      unknowns += 1
      if unknowns > 1 {
        reading.report("'unknown' is named twice", at: element, remedy: "name it once")
      } else if scope == .answers {
        reading.report(
          "'unknown' cannot decide anything", at: element,
          remedy: "name choices; prerequisites and advice may look at open answers")
      }
    }
    guard unknowns > 0 else { return reading.references(elements, to: choices) }
    let named = elements.filter { !$0.spells("unknown") }
    return reading.references(named, to: choices) + [Question.unknown]
  }
}
