import Diagnostics

/// A value of a JSON text, or one of its keys, with the place where it is written.
package struct JSONElement: Sendable {
  /// What a value holds.
  enum Content: Sendable {
    case null
    case bool(Bool)
    /// A number as it is spelled.
    case number(String)
    case string(String)
    case array([JSONElement])
    case object([JSONMember])
  }

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
  private let start: UInt32
  /// Whether a string may hold anything but printable ASCII.
  package let mayHoldSpecialCharacters: Bool
  let content: Content

  init(
    _ content: Content, at start: Int, of source: JSONSource,
    mayHoldSpecialCharacters: Bool = false
  ) {
    self.source = source
    self.start = UInt32(truncatingIfNeeded: start)
    self.mayHoldSpecialCharacters = mayHoldSpecialCharacters
    self.content = content
  }

  /// The offset of its first byte in its text.
  package var offset: Int { Int(start) }

  /// What sort of value it is.
  package var kind: Kind {
    switch content {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The string it holds, or nothing when it is no string.
  package var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  /// The whole number it holds, or nothing when it is none or beyond 64 bits.
  ///
  /// As in JSON Schema, `2.0` and `2e0` are whole, too; those beyond 53 bits are not told apart.
  package var integer: Int? {
    guard case .number(let spelling) = content else { return nil }
    if let integer = Int(spelling) { return integer }
    guard let number, number.magnitude < 9_007_199_254_740_992 else { return nil }
    return Int(exactly: number)
  }

  /// The number it holds, or nothing when it is none or beyond what a `Double` can hold.
  package var number: Double? {
    guard case .number(let spelling) = content, let value = Double(spelling), value.isFinite else {
      return nil
    }
    return value
  }

  /// The truth value it holds, or nothing when it is none.
  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The elements of an array, none for any other value.
  package var elements: [JSONElement] {
    if case .array(let elements) = content { elements } else { [] }
  }

  /// The elements of an array, or the value itself when it is no array.
  package var oneOrMany: [JSONElement] {
    if case .array(let elements) = content { elements } else { [self] }
  }

  /// The keys and values of an object in the order of the text, none for any other value.
  package var members: [JSONMember] {
    if case .object(let members) = content { members } else { [] }
  }

  /// Returns the value of an object's member, or nothing when there is none.
  package subscript(key: String) -> JSONElement? { member(key)?.value }

  /// Returns the first member of an object with a name, or nothing when there is none.
  package func member(_ name: String) -> JSONMember? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key.spells(name) }
  }

  /// Returns whether it is a string, or a key, that spells a word of ASCII.
  package func spells(_ word: String) -> Bool {
    // Equal strings of equal length may still differ in scalars, but not when one is ASCII.
    if case .string(let text) = content {
      text.utf8.count == word.utf8.count && text == word
    } else {
      false
    }
  }

  /// Returns an array of other elements that stands where this one does.
  package func holding(_ elements: [JSONElement]) -> JSONElement {
    JSONElement(.array(elements), at: offset, of: source)
  }

  /// Returns an object of other members that stands where this one does.
  package func holding(_ members: [JSONMember]) -> JSONElement {
    JSONElement(.object(members), at: offset, of: source)
  }

  /// What was seen, for a message: "the number 12", "an array".
  package var sight: String {
    switch content {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let spelling): "the number \(spelling.prefix(40))"
    case .string(let text): text.isEmpty ? "an empty string" : "the string \(text.quoted)"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// A key and its value.
package typealias JSONMember = (key: JSONElement, value: JSONElement)
