package import StrictJSON

/// How a value of the program is written in JSON: what a schema says of it, and the value itself.
package struct WrittenForm<Value>: Sendable {
  /// What a JSON Schema says of it.
  package let schema: @Sendable () -> [String: JSONValue]
  /// The schemas of the shapes within, by name.
  package let definitions: @Sendable () -> [String: JSONValue]
  package let write: @Sendable (Value) -> JSONValue

  /// Declares how a value is written.
  package init(
    _ schema: @autoclosure @escaping @Sendable () -> [String: JSONValue],
    definitions: @escaping @Sendable () -> [String: JSONValue] = { [:] },
    write: @escaping @Sendable (Value) -> JSONValue
  ) {
    self.schema = schema
    self.definitions = definitions
    self.write = write
  }
}

extension WrittenForm {
  /// A list of such values.
  package static func list<Element>(
    of element: WrittenForm<Element>, atLeast least: Int? = nil, atMost most: Int? = nil,
    isUnique: Bool = false
  ) -> WrittenForm where Value == [Element] {
    WrittenForm(
      .array(of: element.schema(), atLeast: least, atMost: most, isUnique: isUnique),
      definitions: element.definitions
    ) { .array($0.map(element.write)) }
  }

  /// Such a value, or `null` where there is none.
  package static func orNull<Wrapped>(
    _ wrapped: WrittenForm<Wrapped>
  ) -> WrittenForm where Value == Wrapped? {
    WrittenForm(.orNull(wrapped.schema()), definitions: wrapped.definitions) {
      $0.map(wrapped.write) ?? .null
    }
  }

  /// An object, whose shape stands among the definitions of a schema.
  package static func object(
    _ shape: @autoclosure @escaping @Sendable () -> WrittenShape<Value>
  ) -> WrittenForm {
    WrittenForm(
      .reference(shape().name),
      definitions: {
        shape().definitions.adding([shape().name: .object(shape().schema)])
      }, write: { shape().value(of: $0) })
  }

  /// An object that only one place has, where its schema stands.
  package static func part(_ shape: WrittenShape<Value>) -> WrittenForm {
    WrittenForm(shape.schema, definitions: { shape.definitions }, write: shape.value)
  }

  /// One of several words.
  package static func word() -> WrittenForm
  where Value: RawRepresentable<String> & CaseIterable & Sendable {
    .word(Array(Value.allCases))
  }

  /// One of the words that a place can have.
  package static func word(_ words: [Value]) -> WrittenForm
  where Value: RawRepresentable<String> & Sendable {
    WrittenForm(["enum": JSONValue(strings: words.map(\.rawValue))]) { .string($0.rawValue) }
  }

  /// A value under a name that stands among the definitions of all schemas.
  package static func shared(
    _ name: String, write: @escaping @Sendable (Value) -> JSONValue
  ) -> WrittenForm {
    WrittenForm(.reference(name), write: write)
  }
}

extension WrittenForm<String> {
  /// A text that a schema says nothing more of.
  package static var string: WrittenForm { WrittenForm(["type": "string"]) { .string($0) } }

  /// A text that is not empty.
  package static var someText: WrittenForm {
    WrittenForm(["type": "string", "minLength": 1]) { .string($0) }
  }

  /// One of several words.
  package static func word(of words: [String]) -> WrittenForm {
    WrittenForm(["enum": .array(words.map { .string($0) })]) { .string($0) }
  }

  /// The one word that a place can have.
  package static func word(_ word: String) -> WrittenForm {
    WrittenForm(["const": .string(word)]) { .string($0) }
  }

  /// A text that follows a regular expression.
  package static func pattern(_ pattern: String) -> WrittenForm {
    WrittenForm(["type": "string", "pattern": .string(pattern)]) { .string($0) }
  }

  /// A text that follows a regular expression to its last character, where some dialects see an end
  /// before a last line break.
  package static func wholePattern(_ pattern: String) -> WrittenForm {
    WrittenForm(["type": "string", "pattern": .string(pattern), "not": ["pattern": "\n"]]) {
      .string($0)
    }
  }

  /// A day, as in 2026-01-31.
  package static var day: WrittenForm { .wholePattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }

  /// A text whose schema stands among the definitions of all schemas.
  package static func shared(_ name: String) -> WrittenForm { .shared(name) { .string($0) } }

  /// A text meant for people, as rubrics hold it.
  package static var text: WrittenForm { .shared("text") }

  /// A text meant for people.
  package static var sentence: WrittenForm { .shared("sentence") }

  /// An id of an entry of a rubric.
  package static var entryID: WrittenForm { .shared("entryId") }

  package static var choiceID: WrittenForm { .shared("choiceId") }

  package static var id: WrittenForm { .shared("id") }

  package static var version: WrittenForm { .shared("version") }
}

extension WrittenForm<[String]> {
  /// A list of ids of entries, none twice.
  package static func entryIDs(atLeast least: Int? = nil) -> WrittenForm {
    .list(of: .entryID, atLeast: least, isUnique: true)
  }
}

extension WrittenForm<Bool> {
  /// A truth value.
  package static var flag: WrittenForm { WrittenForm(["type": "boolean"]) { .bool($0) } }
}

extension WrittenForm<Int> {
  /// A whole number that is not negative.
  package static var natural: WrittenForm { .shared("natural") { .integer($0) } }

  /// A whole number from 1.
  package static var ordinal: WrittenForm { .shared("ordinal") { .integer($0) } }

  package static var points: WrittenForm { .shared("points") { .integer($0) } }

  /// A whole number.
  package static func integer(_ range: ClosedRange<Int>) -> WrittenForm {
    WrittenForm([
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ]) { .integer($0) }
  }

  /// The version of a format.
  package static var format: WrittenForm { .shared("format") { .integer($0) } }
}

extension WrittenForm<Double> {
  package static func number(_ range: ClosedRange<Int>) -> WrittenForm {
    WrittenForm([
      "type": "number", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ]) { .number($0) }
  }
}

extension WrittenForm<JSONValue> {
  /// Any value at all.
  package static var anything: WrittenForm { WrittenForm([:]) { $0 } }
}
