package import StrictJSON

/// One key of a shape: what it means, how its value is spelled, and where the value is kept.
package struct Field<Owner: Sendable, Context>: Sendable {
  package let key: String
  /// Whether the schema demands it.
  let isRequired: Bool
  /// What a JSON Schema says of its value.
  let schema: @Sendable () -> [String: JSONValue]
  /// The schemas of the shapes within, by name.
  let definitions: @Sendable () -> [String: JSONValue]
  /// How an overlay lays the value over the base's; nothing where it replaces it whole.
  let overlay: @Sendable () -> OverlayShape?
  /// Returns its value in an object, where crossroads writes such objects, too.
  private(set) var write: (@Sendable (Owner) -> JSONValue?)?
  /// Says what its value means for people, where a sentence of its own can.
  private(set) var sentence: (@Sendable (Owner, Rubric) -> String?)?
  /// Reads it into the value of the object it belongs to.
  let read: @Sendable (inout JSONObjectReader, inout Owner, Context) -> Void

  /// Declares a field that is read in a way of its own.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - summary: What it means, as a sentence for people.
  ///   - form: How its value is spelled, as far as the schema is concerned.
  ///   - isRequired: Whether the schema demands it.
  ///   - read: Reads it, and reports what is wrong.
  /// - Returns: The field.
  package static func custom<Value>(
    _ key: String, _ summary: String, _ form: Form<Value, Context>, isRequired: Bool = false,
    read: @escaping @Sendable (inout JSONObjectReader, inout Owner, Context) -> Void
  ) -> Field {
    Field(
      key: key, isRequired: isRequired,
      schema: {
        // What belongs to an object needs no other words than those of the object.
        summary.isEmpty
          ? form.schema()
          : form.schema().merging(["description": .string(summary)]) { _, own in own }
      }, definitions: form.definitions, overlay: form.overlay, read: read)
  }

  /// Declares a field that every object must have.
  package static func required<Value>(
    _ key: String, _ summary: String, _ form: Form<Value, Context>,
    _ store: @escaping @Sendable (inout Owner, Value) -> Void
  ) -> Field {
    custom(key, summary, form, isRequired: true) { object, owner, context in
      guard let element = object.required(key),
        let value = form.read(element, key, object.reading, context)
      else { return }
      store(&owner, value)
    }
  }

  /// Declares a field that may be left out.
  package static func optional<Value>(
    _ key: String, _ summary: String, _ form: Form<Value, Context>,
    _ store: @escaping @Sendable (inout Owner, Value) -> Void
  ) -> Field {
    custom(key, summary, form) { object, owner, context in
      guard let element = object.optional(key),
        let value = form.read(element, key, object.reading, context)
      else { return }
      store(&owner, value)
    }
  }

  /// Declares a field that the one before it reads, too.
  package static func alsoRead<Value>(
    _ key: String, _ summary: String, _ form: Form<Value, Context>, isRequired: Bool = false
  ) -> Field {
    custom(key, summary, form, isRequired: isRequired) { _, _, _ in }
  }

  /// The same field, which is written as well.
  ///
  /// - Parameter value: Returns its value in an object; nothing where the object does not have it.
  /// - Returns: The field.
  package func written(_ value: @escaping @Sendable (Owner) -> JSONValue?) -> Field {
    var field = self
    field.write = value
    return field
  }

  /// The same field, which every page and explanation of the entry tells.
  ///
  /// - Parameter sentence: Returns what its value means, as a sentence; nothing where there is nothing to say.
  /// - Returns: The field.
  package func said(_ sentence: @escaping @Sendable (Owner, Rubric) -> String?) -> Field {
    var field = self
    field.sentence = sentence
    return field
  }
}
