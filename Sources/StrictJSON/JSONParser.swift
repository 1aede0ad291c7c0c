/// Lists the nodes of a JSON text (RFC 8259) in one pass.
struct JSONParser {
  /// How deep arrays and objects may nest.
  static let depthLimit = 64
  /// How many bytes a text may have.
  static let sizeLimit = 64 << 20

  /// The text the values belong to.
  let source: JSONSource
  /// Its bytes, which must outlast the parser.
  let text: UnsafeBufferPointer<UInt8>
  /// The nodes so far.
  var nodes: [JSONNode] = []
  /// The indices of keys that repeat an earlier one, in the order in which their objects end.
  var duplicates: [(first: Int, second: Int)] = []
  /// The offset of the next byte.
  var position = 0
  private var depth = 0

  init(_ source: JSONSource, _ text: UnsafeBufferPointer<UInt8>) {
    self.source = source
    self.text = text
    nodes.reserveCapacity(text.count / 24)
  }

  /// Reads the whole text.
  mutating func parse() throws(JSONSyntaxError) {
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
    try readValue(expecting: "a value")
    skipSpace()
    if position < text.count {
      throw JSONSyntaxError(expected: "the end of the text", at: position)
    }
  }

  private mutating func readValue(expecting expected: String) throws(JSONSyntaxError) {
    guard position < text.count else { throw JSONSyntaxError(expected: expected, at: position) }
    switch text[position] {
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "{"): try readObject()
    case UInt8(ascii: "["): try readArray()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .bool, expecting: expected)
    case UInt8(ascii: "f"): try readWord("false", .bool, expecting: expected)
    case UInt8(ascii: "n"): try readWord("null", .null, expecting: expected)
    default: throw JSONSyntaxError(expected: expected, at: position)
    }
  }

  private mutating func readWord(
    _ word: String, _ kind: JSONElement.Kind, expecting expected: String
  ) throws(JSONSyntaxError) {
    guard text[position...].starts(with: word.utf8) else {
      throw JSONSyntaxError(expected: expected, at: position)
    }
    append(kind, at: position)
    position += word.utf8.count
  }

  private mutating func readArray() throws(JSONSyntaxError) {
    let array = append(.array, at: position)
    var count = 0
    try enter()
    while try !isAtEnd(closing: UInt8(ascii: "]"), isFirst: count == 0) {
      try readValue(expecting: count == 0 ? "a value or ']'" : "a value")
      count += 1
    }
    nodes[array].close(count: count, next: nodes.count)
  }

  private mutating func readObject() throws(JSONSyntaxError) {
    let object = append(.object, at: position)
    var count = 0
    try enter()
    while try !isAtEnd(closing: UInt8(ascii: "}"), isFirst: count == 0) {
      try readMember(isFirst: count == 0)
      count += 1
    }
    nodes[object].close(count: count, next: nodes.count)
    findDuplicates(in: object)
  }

  private mutating func readMember(isFirst: Bool) throws(JSONSyntaxError) {
    guard position < text.count, text[position] == UInt8(ascii: "\"") else {
      throw JSONSyntaxError(
        expected: isFirst ? "a key in double quotes or '}'" : "a key in double quotes",
        at: position)
    }
    try readString()
    skipSpace()
    guard position < text.count, text[position] == UInt8(ascii: ":") else {
      throw JSONSyntaxError(expected: "':' after a key", at: position)
    }
    position += 1
    skipSpace()
    try readValue(expecting: "a value")
  }

  /// Appends a node with nothing within it, and returns its index.
  @discardableResult
  mutating func append(_ kind: JSONElement.Kind, at start: Int, count: Int = 0) -> Int {
    nodes.append(JSONNode(kind, at: start, count: count, index: nodes.count))
    return nodes.count - 1
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

  /// Finds the keys of an object that repeat an earlier one.
  ///
  /// Objects are small as a rule, so keys are compared pair by pair; those of large ones are hashed.
  private mutating func findDuplicates(in object: Int) {
    let isLarge = nodes[object].count > 24
    var seen: [[UInt8]: Int] = [:]
    var key = object + 1
    while key < nodes.count {
      let first = isLarge ? seen[name(of: key)] : firstKey(like: key, from: object + 1)
      if let first {
        duplicates.append((first, key))
      } else if isLarge {
        seen[name(of: key)] = key
      }
      key = Int(nodes[key + 1].next)
    }
  }

  /// Returns the first key before another that names the same.
  private func firstKey(like other: Int, from start: Int) -> Int? {
    var key = start
    while key < other {
      let (node, later) = (nodes[key], nodes[other])
      let isSame =
        node.isEscaped || later.isEscaped
        ? name(of: key) == name(of: other)
        : node.count == later.count && text[node.range].elementsEqual(text[later.range])
      if isSame { return key }
      key = Int(nodes[key + 1].next)
    }
    return nil
  }

  /// Returns the bytes of the name that a key spells, since names that look alike may differ.
  private func name(of key: Int) -> [UInt8] { Array(source.string(of: nodes[key]).utf8) }
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
