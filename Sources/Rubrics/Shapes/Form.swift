import Diagnostics
import StrictJSON

/// How a value is spelled in JSON: what a schema says of it, and how it is read.
struct Form<Value>: Sendable {
  /// What a JSON Schema says of it.
  let schema: @Sendable () -> [String: JSONValue]
  /// The schemas of the shapes within, by name.
  var definitions: @Sendable () -> [String: JSONValue] = { [:] }
  /// How an overlay lays the value over the base's; nothing where it replaces it whole.
  var overlay: @Sendable () -> OverlayShape? = { nil }
  /// Returns the value under a key, with problems reported; nothing where there is none to keep.
  let read: @Sendable (JSONElement, String, JSONReading, RubricContext) -> Value?

  /// Declares how a value is spelled.
  init(
    _ schema: @autoclosure @escaping @Sendable () -> [String: JSONValue],
    read: @escaping @Sendable (JSONElement, String, JSONReading, RubricContext) -> Value?
  ) {
    self.schema = schema
    self.read = read
  }
}

extension Form<String> {
  /// A text meant for people.
  static let text = Form(.reference("text")) { element, _, reading, _ in reading.text(element) }

  /// A text that is not looked at.
  static let string = Form(.reference("schemaReference")) { element, _, reading, _ in
    reading.string(element)
  }

  /// An id of something else.
  static let id = Form(.reference("id")) { element, _, reading, _ in reading.id(element) }

  /// The id of an entry, which no other of the rubric has.
  static func entryID(_ noun: StaticString) -> Form {
    Form(.reference("entryId")) { element, _, reading, context in
      guard let id = reading.id(element) else { return nil }
      context.namespace.declare(id, noun, at: element, reading)
      return id
    }
  }

  /// The id of an entry of an inner list, which no other of that list has.
  static func innerID(_ noun: StaticString, not reserved: [String] = []) -> Form {
    Form(
      ["$ref": "#/$defs/choiceId"].merging(
        reserved.isEmpty ? [:] : ["not": ["enum": .array(reserved.map { .string($0) })]]
      ) { first, _ in first }
    ) { element, _, reading, context in
      guard let id = reading.id(element, mayBeginWithDigit: true) else { return nil }
      context.inner.declare(id, noun, at: element, reading)
      return id
    }
  }

  /// The id of one of the things that a rubric has.
  static func name(_ names: @escaping @Sendable (RubricContext) -> NameList) -> Form {
    Form(.reference("entryId")) { element, _, reading, context in
      reading.reference(element, to: names(context))
    }
  }
}

extension Form<[String]> {
  /// A list of ids of the things that a rubric has.
  static func names(
    atLeast least: Int? = nil, atMost most: Int? = nil,
    _ names: @escaping @Sendable (RubricContext) -> NameList
  ) -> Form {
    Form(
      .array(of: .reference("entryId"), atLeast: least, atMost: most, isUnique: true)
    ) { element, _, reading, context in
      reading.references(reading.elements(element), to: names(context))
    }
  }

  /// Phrases to look for in a text.
  static let phrases = Form(.reference("phrases")) { element, _, reading, _ in
    reading.phrases(in: element)
  }
}

extension Form<Int> {
  /// A whole number.
  static func integer(_ range: ClosedRange<Int>) -> Form {
    Form([
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ]) { element, _, reading, _ in reading.integer(element, in: range) }
  }
}

extension Form<Bool> {
  /// A truth value, false where it is left out.
  static let flag = Form(["type": "boolean", "default": false]) { element, _, reading, _ in
    reading.bool(element)
  }
}

extension Form where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of several words.
  static var word: Form { word(default: nil) }

  /// One of several words, of which one is meant where it is left out.
  static func word(default other: Value?) -> Form {
    Form(
      ["enum": .array(Value.allCases.map { .string($0.rawValue) })].merging(
        other.map { ["default": .string($0.rawValue)] } ?? [:]
      ) { first, _ in first }
    ) { element, _, reading, _ in reading.word(at: element, as: Value.self) }
  }
}

extension Form<[Citation]> {
  /// Claims of the evidence, at least one.
  static let citations = Form(.reference("citations")) { element, _, reading, context in
    reading.citations(in: element, context, atLeastOne: true)
  }

  /// Claims of the evidence.
  static let optionalCitations = Form(
    .array(of: .reference("citation"), atMost: ReadingLimit.citations, isUnique: true)
  ) { element, _, reading, context in
    reading.citations(in: element, context, atLeastOne: false)
  }
}

extension Form<Condition> {
  /// A condition.
  static func condition(_ scope: ConditionReader.Scope) -> Form {
    Form(.reference(scope == .answers ? "answersCondition" : "decisionCondition")) {
      element, _, reading, context in
      ConditionReader(context: context, reading: reading, scope: scope).condition(element)
    }
  }
}

extension Form where Value: Sendable {
  /// An object, which an overlay replaces whole.
  static func object(_ shape: @autoclosure @escaping @Sendable () -> Shape<Value>) -> Form {
    var form = Form(.reference(shape().name)) { element, _, reading, context in
      shape().read(element, reading, context)
    }
    form.definitions = { shape().allDefinitions }
    return form
  }

  /// An object, which an overlay changes key by key.
  static func part(_ shape: @autoclosure @escaping @Sendable () -> Shape<Value>) -> Form {
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
  ///   - reserved: The ids that none of them may have, where they have ids of their own.
  /// - Returns: The form of the array.
  static func list<Entry: Sendable>(
    of shape: @autoclosure @escaping @Sendable () -> Shape<Entry>, atLeast least: Int? = nil,
    atMost most: Int, limit: (@Sendable (RubricContext) -> Int)? = nil,
    reserving reserved: [String]? = nil
  ) -> Form where Value == [Entry] {
    var form = Form(.array(of: .reference(shape().name), atLeast: least, atMost: most)) {
      element, key, reading, context in
      let elements = reading.elements(element)
      if least != nil, element.kind == .array, elements.isEmpty {
        reading.report("'\(key)' is empty", at: element, remedy: "add at least one")
      }
      let shape = shape()
      let most = limit?(context) ?? most
      if elements.count > most {
        reading.report(
          "'\(key)' has \(elements.count) entries", at: element, remedy: "keep it within \(most)")
      }
      if let reserved { context.inner = Namespace(reserving: reserved) }
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
    definitions.merging([name: .object(schema)]) { first, _ in first }
  }
}

extension [String: JSONValue] {
  /// The schema that a definition of the same document is.
  static func reference(_ name: String) -> Self { ["$ref": .string("#/$defs/\(name)")] }

  /// The schema of an array.
  static func array(
    of items: Self, atLeast least: Int? = nil, atMost most: Int? = nil, isUnique: Bool = false
  ) -> Self {
    var schema: Self = ["type": "array", "items": .object(items)]
    if let least { schema["minItems"] = .integer(least) }
    if let most { schema["maxItems"] = .integer(most) }
    if isUnique { schema["uniqueItems"] = true }
    return schema
  }

  /// The schema of a value, or of a list of such values.
  static func oneOrMany(_ each: Self) -> Self {
    ["anyOf": [.object(each), .object(.array(of: each, atLeast: 1, isUnique: true))]]
  }
}

extension Form<Void> {
  /// What a field of its own way of reading says in the schema.
  static func spelled(
    _ schema: @autoclosure @escaping @Sendable () -> [String: JSONValue]
  ) -> Form {
    Form(schema()) { _, _, _, _ in nil }
  }

  /// The spelling of an object that is read as a whole by another field.
  static func spelled<Part: Sendable>(
    as shape: @autoclosure @escaping @Sendable () -> Shape<Part>
  ) -> Form {
    let object = Form<Part>.object(shape())
    var form = Form(object.schema()) { _, _, _, _ in nil }
    form.definitions = object.definitions
    return form
  }
}
