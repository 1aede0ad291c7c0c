package import StrictJSON

extension [String: JSONValue] {
  /// Returns these definitions and others; two of one name must be the same.
  package func adding(_ definitions: Self) -> Self {
    merging(definitions) { own, other in
      assert(own == other, "two shapes have one name")
      return own
    }
  }

  /// The schema that a definition of the same document is.
  package static func reference(_ name: String) -> Self { ["$ref": .string("#/$defs/\(name)")] }

  /// The schema of an array.
  package static func array(
    of items: Self, atLeast least: Int? = nil, atMost most: Int? = nil, isUnique: Bool = false
  ) -> Self {
    var schema: Self = ["type": "array", "items": .object(items)]
    if let least { schema["minItems"] = .integer(least) }
    if let most { schema["maxItems"] = .integer(most) }
    if isUnique { schema["uniqueItems"] = true }
    return schema
  }

  /// The schema of a value, or of a list of such values.
  package static func oneOrMany(_ each: Self) -> Self {
    ["anyOf": [.object(each), .object(.array(of: each, atLeast: 1, isUnique: true))]]
  }

  /// The schema of a value, or of `null`.
  package static func orNull(_ value: Self) -> Self {
    if value.count == 1, case .string(let type) = value["type"] {
      return ["type": [.string(type), "null"]]
    }
    return ["anyOf": [.object(value), ["type": "null"]]]
  }

  /// What the schema of an object says where one of its words tells which other keys it has.
  ///
  /// - Parameters:
  ///   - key: The key of the word.
  ///   - cases: The keys that come with each word, and with it alone.
  /// - Returns: What the schema says.
  package static func cases(
    of key: String, _ cases: KeyValuePairs<JSONValue, [String]>
  ) -> Self {
    let all = Set(cases.flatMap(\.value)).sorted()
    let branches = cases.map { word, keys -> JSONValue in
      var properties: Self = [key: ["const": word]]
      for other in all where !keys.contains(other) { properties[other] = false }
      var branch: Self = ["properties": .object(properties)]
      if !keys.isEmpty { branch["required"] = JSONValue(strings: keys) }
      return .object(branch)
    }
    return ["oneOf": .array(branches)]
  }
}
