package import StrictJSON

/// The JSON Schemas of the files of a rubric module, printed from the shapes by which they are read.
package enum ModuleSchema {
  /// The schema of `rubric.json`.
  package static var rubric: JSONValue { document("A rubric of crossroads", Rubric.shape) }

  /// The schema of `evidence.json`.
  package static var evidence: JSONValue { document("The evidence of a rubric", Evidence.shape) }

  /// Returns the schema of a file.
  private static func document(_ title: String, _ shape: Shape<some Sendable>) -> JSONValue {
    let all = SharedSchema.definitions.merging(shape.definitions) { _, own in own }
    var used: [String: JSONValue] = [:]
    var open = references(in: .object(shape.schema))
    while let name = open.popLast() {
      guard used[name] == nil, let definition = all[name] else { continue }
      used[name] = definition
      open += references(in: definition)
    }
    let head: [String: JSONValue] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("urn:crossroads:schema:1:\(shape.name)"), "title": .string(title),
      "$defs": .object(used),
    ]
    return JSONValue.object(shape.schema.merging(head) { _, head in head })
  }

  /// Returns the names of the definitions that a schema refers to.
  private static func references(in schema: JSONValue) -> [String] {
    switch schema {
    case .object(let members):
      members.flatMap { key, value -> [String] in
        guard key == "$ref", case .string(let reference) = value else {
          return references(in: value)
        }
        return [String(reference.dropFirst("#/$defs/".utf8.count))]
      }
    case .array(let values): values.flatMap(references)
    default: []
    }
  }
}
