package import StrictJSON

extension JSONValue {
  /// Creates the schema of a kind of file, with the definitions that it refers to.
  ///
  /// - Parameters:
  ///   - title: What such a file is, in a few words.
  ///   - name: The name of the kind.
  ///   - schema: What the schema says of the file.
  ///   - definitions: The schemas that it may refer to, by name, beyond those that all share.
  /// - Returns: The schema.
  package static func schemaDocument(
    _ title: String, named name: String, _ schema: [String: JSONValue],
    definitions: [String: JSONValue]
  ) -> JSONValue {
    let all = SharedSchema.definitions.adding(definitions)
    var used: [String: JSONValue] = [:]
    var open = references(in: .object(schema))
    while let name = open.popLast() {
      guard used[name] == nil, let definition = all[name] else { continue }
      used[name] = definition
      open += references(in: definition)
    }
    let head: [String: JSONValue] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("urn:crossroads:schema:1:\(name)"), "title": .string(title),
    ]
    let whole = schema.merging(head) { _, head in head }
    return .object(used.isEmpty ? whole : whole.merging(["$defs": .object(used)]) { $1 })
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
