import StrictJSON

/// One key of an object that crossroads writes: what it means, and how its value is written.
package struct Member<Owner>: Sendable {
  package let key: String
  /// Whether every such object has it.
  let isRequired: Bool
  /// What a JSON Schema says of its value.
  let schema: @Sendable () -> [String: JSONValue]
  /// The schemas of the shapes within, by name.
  let definitions: @Sendable () -> [String: JSONValue]
  /// Returns its value in an object; nothing where the object does not have it.
  let value: @Sendable (Owner) -> JSONValue?

  private init<Value>(
    _ key: String, _ summary: String, _ form: WrittenForm<Value>, isRequired: Bool,
    value: @escaping @Sendable (Owner) -> JSONValue?
  ) {
    self.key = key
    self.isRequired = isRequired
    schema = {
      // What belongs to an object needs no other words than those of the object.
      summary.isEmpty
        ? form.schema()
        : form.schema().merging(["description": .string(summary)]) { _, own in own }
    }
    definitions = form.definitions
    self.value = value
  }

  private init<Other>(
    _ member: Member<Other>, of convert: @escaping @Sendable (Owner) -> Other
  ) {
    key = member.key
    isRequired = member.isRequired
    schema = member.schema
    definitions = member.definitions
    value = { member.value(convert($0)) }
  }

  /// Declares a member that every object has.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - summary: What it means, as a sentence for people.
  ///   - form: How its value is written.
  ///   - value: Returns its value in an object.
  /// - Returns: The member.
  package static func required<Value>(
    _ key: String, _ summary: String, _ form: WrittenForm<Value>,
    _ value: @escaping @Sendable (Owner) -> Value
  ) -> Self {
    Self(key, summary, form, isRequired: true) { form.write(value($0)) }
  }

  /// Declares a member that an object has where there is a value for it.
  package static func optional<Value>(
    _ key: String, _ summary: String, _ form: WrittenForm<Value>,
    _ value: @escaping @Sendable (Owner) -> Value?
  ) -> Self {
    Self(key, summary, form, isRequired: false) { value($0).map(form.write) }
  }

  /// Declares a member that an object has where its list is not empty.
  package static func unlessEmpty<Value: Collection & SendableMetatype>(
    _ key: String, _ summary: String, _ form: WrittenForm<Value>,
    _ value: @escaping @Sendable (Owner) -> Value
  ) -> Self {
    optional(key, summary, form) { owner in
      let list = value(owner)
      return list.isEmpty ? nil : list
    }
  }

  /// Declares a member that every object has by now, but that files of earlier versions lack.
  package static func addedLater<Value>(
    _ key: String, _ summary: String, _ form: WrittenForm<Value>,
    _ value: @escaping @Sendable (Owner) -> Value
  ) -> Self {
    optional(key, summary, form, value)
  }

  /// The same member of an object that holds another.
  ///
  /// - Parameter convert: Returns the object within.
  /// - Returns: The member.
  func of<Other>(_ convert: @escaping @Sendable (Other) -> Owner) -> Member<Other> {
    Member<Other>(self, of: convert)
  }
}
