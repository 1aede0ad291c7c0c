package import StrictJSON

/// What an object that crossroads writes holds, declared once.
///
/// A shape lists its members. From this one list come the object and the JSON Schema that
/// `rubric schema` prints and that lies under `rubrics/schema`. A new member is one line:
/// ```swift
/// Member.required("months", "The months that are counted.", .natural) { $0.months }
/// ```
package struct WrittenShape<Value>: Sendable {
  /// What the schema calls it.
  let name: String
  /// What it is, as a sentence.
  private let summary: String
  /// What it holds.
  private let members: [Member<Value>]
  /// What the schema says beyond the members.
  private let constraints: @Sendable () -> [String: JSONValue]

  /// Declares a shape.
  ///
  /// - Parameters:
  ///   - name: What the schema calls it; it needs none where it stands in one place only.
  ///   - summary: What it is, as a sentence for people.
  ///   - members: What it holds.
  ///   - constraints: What the schema says beyond the members.
  package init(
    _ name: String = "", _ summary: String = "",
    @MemberList<Value> members: () -> [Member<Value>],
    constraints: @escaping @Sendable () -> [String: JSONValue] = { [:] }
  ) {
    self.name = name
    self.summary = summary
    self.members = members()
    self.constraints = constraints
  }

  /// Returns the object that a value is written as.
  package func value(of value: Value) -> JSONValue {
    var members: [String: JSONValue] = [:]
    members.reserveCapacity(self.members.count)
    for member in self.members { members[member.key] = member.value(value) }
    return .object(members)
  }

  /// The keys that such an object may have.
  package var keys: [String] { members.map(\.key) }

  /// Returns its members as those of an object that holds it.
  ///
  /// - Parameters:
  ///   - keys: The keys of the members, where it is not all of them.
  ///   - convert: Returns the object within.
  /// - Returns: The members, in their order.
  package func members<Owner>(
    _ keys: Set<String>? = nil, of convert: @escaping @Sendable (Owner) -> Value
  ) -> [Member<Owner>] {
    members.filter { keys?.contains($0.key) ?? true }.map { $0.of(convert) }
  }

  /// What a JSON Schema says of such objects.
  package var schema: [String: JSONValue] {
    let properties = members.map { ($0.key, JSONValue.object($0.schema())) }
    let required = members.filter(\.isRequired).map(\.key)
    var schema: [String: JSONValue] = [
      "type": "object", "additionalProperties": false,
      "properties": .object(Dictionary(properties) { first, _ in first }),
    ]
    if !required.isEmpty { schema["required"] = JSONValue(strings: required) }
    if !summary.isEmpty { schema["description"] = .string(summary) }
    return schema.merging(constraints()) { _, constraint in constraint }
  }

  /// The schemas of the shapes within, by name.
  package var definitions: [String: JSONValue] {
    members.reduce(into: [:]) { all, member in
      all = all.adding(member.definitions())
    }
  }

  /// The schema of files that hold one such object.
  ///
  /// - Parameter title: What such a file is, in a few words.
  /// - Returns: The schema, with what it refers to.
  package func document(_ title: String) -> JSONValue {
    .schemaDocument(title, named: name, schema, definitions: definitions)
  }
}

/// Collects the members of a shape that is written.
@resultBuilder package enum MemberList<Owner> {
  package static func buildExpression(_ member: Member<Owner>) -> [Member<Owner>] { [member] }
  package static func buildExpression(_ members: [Member<Owner>]) -> [Member<Owner>] { members }
  package static func buildBlock(_ members: [Member<Owner>]...) -> [Member<Owner>] {
    members.flatMap(\.self)
  }
}
