import Diagnostics

/// A value of a JSON text, or one of its keys, with the place where it is written.
package struct JSONElement: Sendable {
  /// What sort of value it is.
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// The word `null`.
    case null
    /// One of the words `true` and `false`.
    case bool
    case number
    /// A string, or a key.
    case string
    case array
    case object
  }

  let tree: JSONTree
  let index: Int

  var node: JSONNode { tree.nodes[index] }

  /// The text in which it is written.
  package var source: JSONSource { tree.source }

  /// The offset of its first byte in its text.
  package var offset: Int { Int(node.start) }

  /// What sort of value it is.
  package var kind: Kind { node.kind }

  /// Whether a string may hold anything but printable ASCII.
  package var mayHoldSpecialCharacters: Bool { !node.isPlain }

  /// The string it holds, or nothing when it is no string.
  package var string: String? { kind == .string ? source.string(of: node) : nil }

  /// The whole number it holds, or nothing when it is none or beyond 64 bits.
  ///
  /// As in JSON Schema, `2.0` and `2e0` are whole, too; those beyond 53 bits are not told apart.
  package var integer: Int? {
    guard kind == .number else { return nil }
    if let integer = Int(source.string(of: node)) { return integer }
    guard let number, number.magnitude < 9_007_199_254_740_992 else { return nil }
    return Int(exactly: number)
  }

  /// The number it holds, or nothing when it is none or beyond what a `Double` can hold.
  package var number: Double? {
    guard kind == .number, let value = Double(source.string(of: node)), value.isFinite else {
      return nil
    }
    return value
  }

  /// The truth value it holds, or nothing when it is none.
  package var bool: Bool? {
    kind == .bool ? source.bytes[offset] == UInt8(ascii: "t") : nil
  }

  /// The elements of an array, none for any other value.
  package var elements: [JSONElement] {
    let node = node
    guard node.kind == .array else { return [] }
    var elements: [JSONElement] = []
    elements.reserveCapacity(Int(node.count))
    var child = index + 1
    while child < node.next {
      elements.append(tree.element(at: child))
      child = Int(tree.nodes[child].next)
    }
    return elements
  }

  /// The elements of an array, or the value itself when it is no array.
  package var oneOrMany: [JSONElement] { kind == .array ? elements : [self] }

  /// The keys and values of an object in the order of the text, none for any other value.
  package var members: [JSONMember] {
    var members: [JSONMember] = []
    members.reserveCapacity(kind == .object ? Int(node.count) : 0)
    var key = keys.lowerBound
    while key < keys.upperBound {
      members.append((tree.element(at: key), tree.element(at: key + 1)))
      key = tree.key(after: key)
    }
    return members
  }

  /// Returns the value of an object's member, or nothing when there is none.
  package subscript(key: String) -> JSONElement? {
    tree.key(key, in: keys).map { tree.element(at: $0 + 1) }
  }

  /// Returns the first member of an object with a name, or nothing when there is none.
  package func member(_ name: String) -> JSONMember? {
    tree.key(name, in: keys).map { (tree.element(at: $0), tree.element(at: $0 + 1)) }
  }

  /// The indices of an object's members, none for any other value.
  var keys: Range<Int> {
    let node = node
    return index + 1..<(node.kind == .object ? Int(node.next) : index + 1)
  }

  /// Returns whether it is a string, or a key, that spells a word.
  package func spells(_ word: String) -> Bool {
    var word = word
    return word.withUTF8(spells)
  }

  /// Returns whether it is a string, or a key, that spells a word of some bytes.
  func spells(_ word: UnsafeBufferPointer<UInt8>) -> Bool { source.spells(word, at: node) }

  /// Returns an array of other elements that stands where this one does.
  package func holding(_ elements: [JSONElement]) -> JSONElement {
    JSONElement(tree: JSONTree(self, .array, holding: elements), index: 0)
  }

  /// Returns an object of other members that stands where this one does.
  package func holding(_ members: [JSONMember]) -> JSONElement {
    let children = members.flatMap { [$0.key, $0.value] }
    return JSONElement(tree: JSONTree(self, .object, holding: children), index: 0)
  }

  /// What was seen, for a message: "the number 12", "an array".
  package var sight: String {
    switch kind {
    case .null: "null"
    case .bool: bool == true ? "true" : "false"
    case .number: "the number \(source.string(of: node).prefix(40))"
    case .string: spells("") ? "an empty string" : "the string \((string ?? "").quoted)"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// A key and its value.
package typealias JSONMember = (key: JSONElement, value: JSONElement)
