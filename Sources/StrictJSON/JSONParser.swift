/// Builds the tree of a JSON text (RFC 8259) in one pass.
struct JSONParser {
  /// How deep arrays and objects may nest.
  static let depthLimit = 64
  /// How many bytes a text may have.
  static let sizeLimit = 64 << 20

  /// The text the values belong to.
  let source: JSONSource
  /// Its bytes, which must outlast the parser.
  let text: UnsafeBufferPointer<UInt8>
  /// The keys that repeat an earlier one, in the order in which their objects end.
  var duplicates: [(first: JSONElement, second: JSONElement)] = []
  /// The offset of the next byte.
  var position = 0
  private var depth = 0

  /// Creates a parser of a text.
  init(_ source: JSONSource, _ text: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.text = text
  }

  /// Returns the value that the whole text holds.
  mutating func parse() throws(JSONSyntaxError) -> JSONNode {
    guard text.count <= Self.sizeLimit else {
      throw JSONSyntaxError("the text has more than 64 MiB", at: 0)
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw JSONSyntaxError(
        "the text begins with a byte order mark", at: 0, remedy: "save it as UTF-8 without one")
    }
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
      throw JSONSyntaxError("the text is UTF-16", at: 0, remedy: "save it as UTF-8")
    }
    skipSpace()
    guard position < text.count else {
      throw JSONSyntaxError("the text is empty", at: position, remedy: "write a JSON value")
    }
    let root = try readValue(expecting: "a value")
    skipSpace()
    if position < text.count {
      throw JSONSyntaxError(expected: "the end of the text", at: position)
    }
    return root
  }

  private mutating func readValue(
    expecting expected: String
  ) throws(JSONSyntaxError) -> JSONNode {
    guard position < text.count else { throw JSONSyntaxError(expected: expected, at: position) }
    switch text[position] {
    case UInt8(ascii: "\""): return try readString()
    case UInt8(ascii: "{"): return try readObject()
    case UInt8(ascii: "["): return try readArray()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    case UInt8(ascii: "t"): return try readWord("true", .bool(true), expecting: expected)
    case UInt8(ascii: "f"): return try readWord("false", .bool(false), expecting: expected)
    case UInt8(ascii: "n"): return try readWord("null", .null, expecting: expected)
    default: throw JSONSyntaxError(expected: expected, at: position)
    }
  }

  private mutating func readWord(
    _ word: String, _ content: JSONNode.Content, expecting expected: String
  ) throws(JSONSyntaxError) -> JSONNode {
    guard text[position...].starts(with: word.utf8) else {
      throw JSONSyntaxError(expected: expected, at: position)
    }
    defer { position += word.utf8.count }
    return JSONNode(content, at: position)
  }

  private mutating func readArray() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    var elements: [JSONNode] = []
    try enter()
    while try !isAtEnd(closing: UInt8(ascii: "]"), isFirst: elements.isEmpty) {
      elements.append(try readValue(expecting: elements.isEmpty ? "a value or ']'" : "a value"))
    }
    return JSONNode(.array(elements), at: start)
  }

  private mutating func readObject() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    var members: [JSONNode.Member] = []
    members.reserveCapacity(6)
    try enter()
    while try !isAtEnd(closing: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      members.append(try readMember(isFirst: members.isEmpty))
    }
    findDuplicates(among: members)
    return JSONNode(.object(members), at: start)
  }

  private mutating func readMember(isFirst: Bool) throws(JSONSyntaxError) -> JSONNode.Member {
    guard position < text.count, text[position] == UInt8(ascii: "\"") else {
      throw JSONSyntaxError(
        expected: isFirst ? "a key in double quotes or '}'" : "a key in double quotes",
        at: position)
    }
    let key = try readString()
    skipSpace()
    guard position < text.count, text[position] == UInt8(ascii: ":") else {
      throw JSONSyntaxError(expected: "':' after a key", at: position)
    }
    position += 1
    skipSpace()
    return (key, try readValue(expecting: "a value"))
  }

  /// Passes an opening bracket.
  private mutating func enter() throws(JSONSyntaxError) {
    guard depth < Self.depthLimit else {
      throw JSONSyntaxError("nested deeper than \(Self.depthLimit)", at: position)
    }
    depth += 1
    position += 1
  }

  /// Passes a closing bracket, or the comma before what comes next.
  private mutating func isAtEnd(
    closing: UInt8, isFirst: Bool
  ) throws(JSONSyntaxError) -> Bool {
    let bracket = Unicode.Scalar(closing)
    skipSpace()
    if position < text.count, text[position] == closing {
      position += 1
      depth -= 1
      return true
    }
    guard !isFirst else { return false }
    guard position < text.count, text[position] == UInt8(ascii: ",") else {
      throw JSONSyntaxError(expected: "',' or '\(bracket)'", at: position)
    }
    let comma = position
    position += 1
    skipSpace()
    if position < text.count, text[position] == closing {
      throw JSONSyntaxError(
        "a comma stands before '\(bracket)'", at: comma, remedy: "remove the comma")
    }
    return false
  }

  private mutating func skipSpace() {
    while position < text.count {
      switch text[position] {
      case 0x20 where position + 8 <= text.count:
        // Indentation is spaces, of which the lowest bytes that are none other are counted at once.
        position += (text.word(at: position) ^ 0x2020_2020_2020_2020).trailingZeroBitCount / 8
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private func element(_ key: JSONNode) -> JSONElement { JSONElement(source: source, node: key) }

  /// Finds the keys that repeat an earlier one.
  ///
  /// Objects are small as a rule, so keys are compared pair by pair; large ones are hashed.
  private mutating func findDuplicates(among members: [JSONNode.Member]) {
    guard members.count > 24 else {
      for later in members.indices.dropFirst() {
        let key = members[later].key
        let first = members[..<later].first {
          $0.key.isSpelled(like: key)
        }
        guard let first else { continue }
        duplicates.append((element(first.key), element(key)))
      }
      return
    }
    var seen: [[UInt8]: JSONNode] = [:]
    for (key, _) in members {
      guard case .string(let text) = key.content else { continue }
      let name = Array(text.utf8)
      if let first = seen[name] {
        duplicates.append((element(first), element(key)))
      } else {
        seen[name] = key
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Returns eight bytes as one word, the first of them lowest.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }
}
