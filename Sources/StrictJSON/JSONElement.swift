import Diagnostics

/// A value of a JSON text, or one of its keys, with the place where it is written.
package struct JSONElement: Sendable {
  /// What sort of value it is.
  package enum Kind: Sendable, CaseIterable {
    /// The word `null`.
    case null
    /// One of the words `true` and `false`.
    case bool
    /// A number.
    case number
    /// A string, or a key.
    case string
    /// An array.
    case array
    /// An object.
    case object
  }

  /// The text in which it is written.
  package let source: JSONSource
  let node: JSONNode

  /// The offset of its first byte in its text.
  package var offset: Int { Int(node.start) }

  /// Whether a string may hold anything but printable ASCII.
  package var mayHoldSpecialCharacters: Bool { node.mayHoldSpecialCharacters }

  /// What sort of value it is.
  package var kind: Kind {
    switch node.content {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array, .mergedArray: .array
    case .object, .mergedObject: .object
    }
  }

  /// The string it holds, or nothing when it is no string.
  package var string: String? {
    if case .string(let string) = node.content { string } else { nil }
  }

  /// The whole number it holds, or nothing when it is none or beyond 64 bits.
  ///
  /// As in JSON Schema, `2.0` and `2e0` are whole, too; those beyond 53 bits are not told apart.
  package var integer: Int? {
    guard case .number(let spelling) = node.content else { return nil }
    if let integer = Int(spelling) { return integer }
    guard let number, number.magnitude < 9_007_199_254_740_992 else { return nil }
    return Int(exactly: number)
  }

  /// The number it holds, or nothing when it is none or beyond what a `Double` can hold.
  package var number: Double? {
    guard case .number(let spelling) = node.content, let value = Double(spelling), value.isFinite
    else {
      return nil
    }
    return value
  }

  /// The truth value it holds, or nothing when it is none.
  package var bool: Bool? {
    if case .bool(let value) = node.content { value } else { nil }
  }

  /// The elements of an array, none for any other value.
  package var elements: [JSONElement] {
    switch node.content {
    case .array(let nodes): nodes.map { JSONElement(source: source, node: $0) }
    case .mergedArray(let elements): elements
    default: []
    }
  }

  /// The elements of an array, or the value itself when it is no array.
  package var oneOrMany: [JSONElement] { kind == .array ? elements : [self] }

  /// The keys and values of an object in the order of the text, none for any other value.
  package var members: [JSONMember] { (0..<memberCount).map(member(at:)) }

  /// Returns the value of an object's member, or nothing when there is none.
  package subscript(key: String) -> JSONElement? {
    (0..<memberCount).first { self.key(at: $0, spells: key) }.map { member(at: $0).value }
  }

  /// Returns the first member of an object with a name, or nothing when there is none.
  package func member(_ name: String) -> JSONMember? {
    (0..<memberCount).first { key(at: $0, spells: name) }.map(member(at:))
  }

  /// The number of members of an object, 0 for any other value.
  var memberCount: Int {
    switch node.content {
    case .object(let members): members.count
    case .mergedObject(let members): members.count
    default: 0
    }
  }

  /// Returns the member of an object at a position.
  func member(at position: Int) -> JSONMember {
    switch node.content {
    case .object(let members):
      (
        JSONElement(source: source, node: members[position].key),
        JSONElement(source: source, node: members[position].value)
      )
    case .mergedObject(let members): members[position]
    default: (self, self)
    }
  }

  /// Returns whether the key at a position spells a name.
  func key(at position: Int, spells name: String) -> Bool {
    switch node.content {
    case .object(let members): members[position].key.spells(name)
    case .mergedObject(let members): members[position].key.spells(name)
    default: false
    }
  }

  /// Returns whether it is a string, or a key, that spells a word of ASCII.
  package func spells(_ word: String) -> Bool {
    node.spells(word)
  }

  /// Returns an array of other elements that stands where this one does.
  package func holding(_ elements: [JSONElement]) -> JSONElement {
    JSONElement(source: source, node: JSONNode(.mergedArray(elements), at: offset))
  }

  /// Returns an object of other members that stands where this one does.
  package func holding(_ members: [JSONMember]) -> JSONElement {
    JSONElement(source: source, node: JSONNode(.mergedObject(members), at: offset))
  }

  /// What was seen, for a message: "the number 12", "an array".
  package var sight: String {
    switch node.content {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let spelling): "the number \(spelling.prefix(40))"
    case .string(let text): text.isEmpty ? "an empty string" : "the string \(text.quoted)"
    case .array, .mergedArray: "an array"
    case .object, .mergedObject: "an object"
    }
  }
}

/// A key and its value.
package typealias JSONMember = (key: JSONElement, value: JSONElement)
