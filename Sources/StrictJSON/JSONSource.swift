/// A JSON text with the name that messages give it.
package final class JSONSource: Sendable {
  /// The file as the user named it, or `-`.
  package let name: String
  /// The text as UTF-8.
  let bytes: TextBytes

  init(name: String, bytes: TextBytes) {
    self.name = name
    self.bytes = bytes
  }

  /// Returns what a string stands for, or a number as it is spelled.
  func string(of node: JSONNode) -> String {
    if node.isEscaped { return string(in: node.range) }
    return bytes.withUnsafeBufferPointer { String(decoding: $0[node.range], as: UTF8.self) }
  }

  /// Returns whether a value is a string, or a key, that spells a word.
  func spells(_ word: UnsafeBufferPointer<UInt8>, at node: JSONNode) -> Bool {
    guard node.kind == .string else { return false }
    if node.isEscaped { return string(of: node).utf8.elementsEqual(word) }
    guard node.count == word.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      let start = node.range.lowerBound
      // Most keys of one length differ in their first byte.
      for offset in word.indices where text[start + offset] != word[offset] { return false }
      return true
    }
  }

  /// Returns what the inside of a well-formed string stands for.
  func string(in range: Range<Int>) -> String {
    var string = ""
    var rest = bytes[range]
    while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) {
      string += String(decoding: rest[..<backslash], as: UTF8.self)
      let (scalar, end) = scalar(escapedAt: backslash + 1)
      string.unicodeScalars.append(scalar)
      rest = rest[end...]
    }
    return string + String(decoding: rest, as: UTF8.self)
  }

  /// Returns the scalar that an escape stands for, and where the escape ends.
  private func scalar(escapedAt start: Int) -> (Unicode.Scalar, end: Int) {
    switch bytes[start] {
    case UInt8(ascii: "b"): return ("\u{8}", start + 1)
    case UInt8(ascii: "f"): return ("\u{C}", start + 1)
    case UInt8(ascii: "n"): return ("\n", start + 1)
    case UInt8(ascii: "r"): return ("\r", start + 1)
    case UInt8(ascii: "t"): return ("\t", start + 1)
    case UInt8(ascii: "u"):
      let unit = codeUnit(at: start + 1)
      guard unit & 0xFC00 == 0xD800 else {
        return (Unicode.Scalar(unit) ?? "\u{FFFD}", start + 5)
      }
      let pair = 0x10000 + (unit & 0x3FF) << 10 + codeUnit(at: start + 7) & 0x3FF
      return (Unicode.Scalar(pair) ?? "\u{FFFD}", start + 11)
    case let itself: return (Unicode.Scalar(itself), start + 1)
    }
  }

  /// Returns the UTF-16 code unit that four hexadecimal digits spell.
  func codeUnit(at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { unit, digit in
      unit << 4 | UInt32(digit & 0xF) + (digit > UInt8(ascii: "9") ? 9 : 0)
    }
  }
}
