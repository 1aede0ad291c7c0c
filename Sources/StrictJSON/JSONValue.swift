/// A JSON value to be written.
package enum JSONValue: Sendable, Hashable {
  /// The word `null`.
  case null
  /// One of the words `true` and `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number; one that is not finite has no place in JSON and is written as `null`.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// An object; its keys are written sorted.
  case object([String: JSONValue])
}

extension JSONValue {
  /// Creates the value that an element of a document holds.
  ///
  /// Whole numbers beyond 64 bits become numbers.
  package init(_ element: JSONElement) {
    switch element.kind {
    case .null: self = .null
    case .bool: self = .bool(element.bool ?? false)
    case .number:
      self = element.integer.map(JSONValue.integer) ?? .number(element.number ?? .infinity)
    case .string: self = .string(element.string ?? "")
    case .array: self = .array(element.elements.map(JSONValue.init))
    case .object:
      let members = element.members.map { ($0.string ?? "", JSONValue($1)) }
      self = .object(Dictionary(members) { first, _ in first })
    }
  }
}
