import Shapes
package import StrictJSON

/// What an object of a file that crossroads reads may hold, declared once.
///
/// A shape lists its fields in the order in which people write them. From this one list come
/// - the reader, which asks for every field and reports whatever is missing, wrong or not known,
/// - the JSON Schema that `rubric schema` prints and that lies under `rubrics/schema`,
/// - how an overlay lays such an object over another,
/// - what pages and explanations say of it beside the words chosen for the entry, and
/// - the object itself, where crossroads writes such files, too.
///
/// A new field is one line of a shape (and a property of the Swift value it is stored in):
/// ```swift
/// Field.optional("hint", "A line that explains it.", .text) { $0.hint = $1 }.said { entry, _ in entry.hint }
/// ```
/// What no single field can say (one of two keys, a key only beside another) is said twice, side by
/// side: to the schema under `constraints`, to the reader under `judge`. That both mean the same is
/// proved by `.ci/check-schemas`, which holds thousands of mutants against either.
///
/// It stands beside the rubrics, not below them in a module of its own, where its code would stay generic:
/// a page then took 7% more instructions.
package struct Shape<Value: Sendable, Context>: Sendable {
  /// What tells an entry of a list from the others, and what messages call it.
  package struct Entry: Sendable {
    /// What one entry is called: "cost line".
    var noun: String
    /// The key that every entry must have, so that an overlay's entry without it can only mean a
    /// change.
    var mark: String
    /// The key that tells the entries apart.
    var key: String = "id"
    /// What an overlay may do to the entries.
    var policy: OverlayShape.EntryList.Policy = .amending
  }

  /// What the schema calls it.
  package let name: String
  /// What it is, as a sentence.
  let summary: String
  /// What it is called where it is an entry of a list that overlays change one by one.
  let entry: Entry?
  /// The value before anything is read.
  private let blank: Value
  /// Its fields, in the order in which they are asked for.
  private let fields: [Field<Value, Context>]
  /// What the schema says beyond the fields.
  private let constraints: @Sendable () -> [String: JSONValue]
  /// Reports what no single field can get wrong.
  private let judge: @Sendable (inout Value, JSONObjectReader) -> Void

  /// Declares a shape.
  package init(
    _ name: String, _ summary: String, entry: Entry? = nil, blank: Value,
    @FieldList<Value, Context> fields: () -> [Field<Value, Context>],
    constraints: @escaping @Sendable () -> [String: JSONValue] = { [:] },
    judge: @escaping @Sendable (inout Value, JSONObjectReader) -> Void = { _, _ in }
  ) {
    self.name = name
    self.summary = summary
    self.entry = entry
    self.blank = blank
    self.fields = fields()
    self.constraints = constraints
    self.judge = judge
  }

  /// Returns the value an element holds, with problems reported; nothing where it is no object.
  package func read(_ element: JSONElement, _ reading: JSONReading, _ context: Context)
    -> Value?
  {
    guard var object = reading.object(element) else { return nil }
    let value = read(&object, context)
    object.finish()
    return value
  }

  /// Returns the value an object holds, with problems reported.
  package func read(_ object: inout JSONObjectReader, _ context: Context) -> Value {
    var value = blank
    // A copy of every field, with all it refers to, would be made for every object.
    for position in fields.indices { fields[position].read(&object, &value, context) }
    judge(&value, object)
    return value
  }

  /// Returns the object that a value is written as, of the fields that are written.
  package func value(of value: Value) -> JSONValue {
    let members = fields.compactMap { field in field.write?(value).map { (field.key, $0) } }
    return .object(Dictionary(members) { first, _ in first })
  }

  /// Returns what its fields say of a value, as sentences in their order.
  func sentences(of value: Value, in rubric: Rubric) -> [String] {
    fields.compactMap { $0.sentence?(value, rubric) }
  }

  /// What a JSON Schema says of such objects.
  package var schema: [String: JSONValue] {
    let members = fields.map { ($0.key, JSONValue.object($0.schema())) }
    let schema: [String: JSONValue] = [
      "description": .string(summary), "type": "object", "additionalProperties": false,
      "required": .array(fields.filter(\.isRequired).map { .string($0.key) }),
      "properties": .object(Dictionary(members) { first, _ in first }),
    ]
    return schema.merging(constraints()) { _, constraint in constraint }
  }

  /// The schemas of the shapes within, by name.
  package var definitions: [String: JSONValue] {
    fields.reduce(into: [:]) { all, field in
      all = all.adding(field.definitions())
    }
  }

  /// The schema of files that hold one such object.
  ///
  /// - Parameters:
  ///   - title: What such a file is, in a few words.
  ///   - definitions: What this kind of file shares with others, beyond what all share.
  /// - Returns: The schema, with what it refers to.
  package func document(_ title: String, with definitions: [String: JSONValue] = [:]) -> JSONValue {
    .schemaDocument(
      title, named: name, schema,
      definitions: self.definitions.adding(definitions))
  }

  /// How an overlay lays the values of single keys over the base's; the others are replaced whole.
  package var overlay: [String: OverlayShape] {
    fields.reduce(into: [:]) { members, field in members[field.key] = field.overlay() }
  }

  /// The list of such entries, as overlays change it.
  var entryList: OverlayShape.EntryList? {
    entry.map {
      OverlayShape.EntryList(
        noun: $0.noun, key: $0.key, mark: $0.mark,
        hasReason: fields.contains { $0.key == "because" },
        mayBeWithdrawn: fields.contains { $0.key == "offered" }, policy: $0.policy,
        members: overlay)
    }
  }
}

/// Collects the fields of a shape.
@resultBuilder package enum FieldList<Value: Sendable, Context> {
  package static func buildExpression(_ field: Field<Value, Context>) -> Field<
    Value, Context
  > {
    field
  }
  package static func buildBlock(_ fields: Field<Value, Context>...) -> [Field<
    Value, Context
  >] {
    fields
  }
}
