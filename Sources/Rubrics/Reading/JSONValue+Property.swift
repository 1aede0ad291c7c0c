package import StrictJSON

extension JSONValue {
  /// Creates the value that declares a property in a `rubric.json`.
  package init(_ property: Property) {
    var members: [String: JSONValue] = [
      "id": .string(property.id), "states": .string(property.states),
    ]
    switch property.assertion {
    case .monotone(let question, let order, let option):
      members["monotone"] = [
        "question": .string(question), "order": JSONValue(strings: order),
        "neverDrops": .string(option),
      ]
    case .picking(let question, let choices, let option):
      members["monotone"] = [
        "question": .string(question), "picking": Self.oneOrMany(choices),
        "neverDrops": .string(option),
      ]
    case .never(let condition, let other, let option):
      members["never"] = Self.bound(condition, other, option)
    case .always(let condition, let other, let option):
      members["always"] = Self.bound(condition, other, option)
    case .independent(let questions, .always):
      members["independent"] = JSONValue(strings: questions)
    case .independent(let questions, let condition):
      members["independent"] = [
        "when": JSONValue(condition), "questions": Self.oneOrMany(questions),
      ]
    }
    self = .object(members)
  }

  /// Creates the value of a promise that an option is or is not adopted.
  private static func bound(
    _ condition: Condition, _ other: String?, _ option: String
  ) -> JSONValue {
    var members: [String: JSONValue] = ["adopts": .string(option)]
    if condition != .always { members["when"] = JSONValue(condition) }
    members["adopting"] = other.map(JSONValue.string)
    return .object(members)
  }

  /// Creates the value that stands for a condition in a `rubric.json`.
  init(_ condition: Condition) {
    if let picks = condition.joinedPicks {
      self = .object([picks.question: ["all": JSONValue(strings: picks.choices)]])
      return
    }
    switch condition {
    case .all(let parts):
      var members: [String: JSONValue] = [:]
      for case .object(let part) in parts.map({ JSONValue($0) }) {
        members.merge(part) { first, _ in first }
      }
      self = .object(members)
    case .any(let parts): self = .array(parts.map { JSONValue($0) })
    case .not(let part): self = ["not": JSONValue(part)]
    case .answer(let question, let ids): self = .object([question: Self.oneOrMany(ids)])
    case .outcome(let ids): self = ["outcome": Self.oneOrMany(ids)]
    case .plan(let ids): self = ["plan": Self.oneOrMany(ids)]
    }
  }

  /// Returns one id as it stands, and several as a list.
  private static func oneOrMany(_ ids: [String]) -> JSONValue {
    ids.count == 1 ? .string(ids[0]) : JSONValue(strings: ids)
  }
}
