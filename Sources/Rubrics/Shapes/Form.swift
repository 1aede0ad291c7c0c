import Shapes
package import StrictJSON

/// How a value is spelled in JSON: what a schema says of it, and how it is read.
package struct Form<Value, Context>: Sendable {
  /// What a JSON Schema says of it.
  package let schema: @Sendable () -> [String: JSONValue]
  /// The schemas of the shapes within, by name.
  package var definitions: @Sendable () -> [String: JSONValue] = { [:] }
  /// How an overlay lays the value over the base's; nothing where it replaces it whole.
  package var overlay: @Sendable () -> OverlayShape? = { nil }
  /// Returns the value under a key, with problems reported; nothing where there is none to keep.
  package let read: @Sendable (JSONElement, String, JSONReading, Context) -> Value?

  /// Declares how a value is spelled.
  package init(
    _ schema: @autoclosure @escaping @Sendable () -> [String: JSONValue],
    read: @escaping @Sendable (JSONElement, String, JSONReading, Context) -> Value?
  ) {
    self.schema = schema
    self.read = read
  }
}

extension Form where Value == Int {
  /// A whole number.
  package static func integer(_ range: ClosedRange<Int>) -> Form {
    Form([
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ]) { element, _, reading, _ in reading.integer(element, in: range) }
  }
}

extension Form where Value == Bool {
  /// A truth value, false where it is left out.
  package static var flag: Form {
    Form(["type": "boolean", "default": false]) { element, _, reading, _ in reading.bool(element) }
  }
}

extension Form where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of several words.
  package static var word: Form { word(default: nil) }

  /// One of several words, of which one is meant where it is left out.
  package static func word(default other: Value?) -> Form {
    Form(
      ["enum": .array(Value.allCases.map { .string($0.rawValue) })].merging(
        other.map { ["default": .string($0.rawValue)] } ?? [:]
      ) { first, _ in first }
    ) { element, _, reading, _ in reading.word(at: element, as: Value.self) }
  }
}

extension Form where Value: Sendable {
  /// An object, which an overlay replaces whole.
  package static func object(
    _ shape: @autoclosure @escaping @Sendable () -> Shape<Value, Context>
  ) -> Form {
    var form = Form(.reference(shape().name)) { element, _, reading, context in
      shape().read(element, reading, context)
    }
    form.definitions = { shape().allDefinitions }
    return form
  }

  /// An object, which an overlay changes key by key.
  package static func part(
    _ shape: @autoclosure @escaping @Sendable () -> Shape<Value, Context>
  ) -> Form {
    var form = object(shape())
    form.overlay = { .members(shape().overlay) }
    return form
  }

  /// An array of objects.
  ///
  /// - Parameters:
  ///   - shape: What each object holds.
  ///   - least: How many there must be.
  ///   - most: How many there may be.
  ///   - limit: Returns how many there may be in a rubric, where that depends.
  ///   - begin: What is done before the first of them is read.
  /// - Returns: The form of the array.
  package static func list<Entry: Sendable>(
    of shape: @autoclosure @escaping @Sendable () -> Shape<Entry, Context>,
    atLeast least: Int? = nil,
    atMost most: Int? = nil, limit: (@Sendable (Context) -> Int)? = nil,
    beginning begin: (@Sendable (Context) -> Void)? = nil
  ) -> Form where Value == [Entry] {
    var form = Form(.array(of: .reference(shape().name), atLeast: least, atMost: most)) {
      element, key, reading, context in
      let elements = reading.elements(element)
      if least != nil, element.kind == .array, elements.isEmpty {
        reading.report("'\(key)' is empty", at: element, remedy: "add at least one")
      }
      let shape = shape()
      let most = limit?(context) ?? most ?? .max
      if elements.count > most {
        reading.report(
          "'\(key)' has \(elements.count) entries", at: element, remedy: "keep it within \(most)")
      }
      begin?(context)
      var values: [Entry] = []
      values.reserveCapacity(min(elements.count, most))
      for element in elements.prefix(most) {
        if let value = shape.read(element, reading, context) { values.append(value) }
      }
      return values
    }
    form.definitions = { shape().allDefinitions }
    form.overlay = { shape().entryList.map(OverlayShape.entries) }
    return form
  }
}

extension Shape {
  /// Its own schema and those of the shapes within, by name.
  fileprivate var allDefinitions: [String: JSONValue] {
    definitions.adding([name: .object(schema)])
  }
}

extension Form where Value == Void {
  /// What a field of its own way of reading says in the schema.
  package static func spelled(
    _ schema: @autoclosure @escaping @Sendable () -> [String: JSONValue]
  ) -> Form {
    Form(schema()) { _, _, _, _ in nil }
  }

  /// The spelling of an object that is read as a whole by another field.
  package static func spelled<Part: Sendable>(
    as shape: @autoclosure @escaping @Sendable () -> Shape<Part, Context>
  ) -> Form {
    let object = Form<Part, Context>.object(shape())
    var form = Form(object.schema()) { _, _, _, _ in nil }
    form.definitions = object.definitions
    return form
  }
}
