import Diagnostics
import Layouts
import Paths

extension JSONValue {
  /// How the text is laid out.
  package enum Layout: Sendable, CaseIterable {
    /// One line without spaces.
    case compact
    /// One member or element a line, indented by two spaces a level.
    case pretty
  }

  /// Returns the value as UTF-8 without a final line break; equal values give equal bytes.
  package func bytes(_ layout: Layout = .pretty) -> [UInt8] {
    var output: [UInt8] = []
    write(layout, to: &output)
    return output
  }

  /// Returns the value as text without a final line break.
  package func text(_ layout: Layout = .pretty) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  /// Appends the value to a text.
  package func write(_ layout: Layout = .pretty, to output: inout [UInt8]) {
    write(to: &output, indent: layout == .pretty ? 0 : nil)
  }

  /// Appends the value, indented from the second line on; without an indent it stays on one line.
  private func write(to output: inout [UInt8], indent: Int?) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .integer(let value): output += String(value).utf8
    case .number(let value): output += Self.spelling(of: value).utf8
    case .string(let value): Self.write(value, to: &output)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &output, indent: indent) {
        $0.write(to: &$1, indent: $2)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.write(sorted, between: ("{", "}"), to: &output, indent: indent) {
        Self.write($0.key, to: &$1)
        $1 += ($2 == nil ? ":" : ": ").utf8
        $0.value.write(to: &$1, indent: $2)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (Unicode.Scalar, Unicode.Scalar),
    to output: inout [UInt8], indent: Int?, _ writeItem: (Item, inout [UInt8], Int?) -> Void
  ) {
    func breakLine(_ indent: Int?) {
      guard let indent else { return }
      output.append(UInt8(ascii: "\n"))
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }
    output.append(UInt8(ascii: brackets.0))
    for (position, item) in items.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(indent.map { $0 + 2 })
      writeItem(item, &output, indent.map { $0 + 2 })
    }
    if !items.isEmpty { breakLine(indent) }
    output.append(UInt8(ascii: brackets.1))
  }

  /// Returns the shortest spelling that reads back as the same number (Steele and White, 1990).
  private static func spelling(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == 0 { return "0" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Appends a string with its quotes; whatever a terminal could act on is escaped.
  private static func write(_ string: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    if string.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isPlain) }) == true {
      output += string.utf8
    } else {
      for scalar in string.unicodeScalars { write(scalar, to: &output) }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func write(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar {
    case "\"": output += "\\\"".utf8
    case "\\": output += "\\\\".utf8
    case "\u{8}": output += "\\b".utf8
    case "\u{C}": output += "\\f".utf8
    case "\n": output += "\\n".utf8
    case "\r": output += "\\r".utf8
    case "\t": output += "\\t".utf8
    case _ where scalar.isByteDigit:
      for part in scalar.spelledOut.unicodeScalars { write(part, to: &output) }
    case _ where scalar.isUnsafeToPrint:
      let digits = String(scalar.value, radix: 16)
      output += "\\u".utf8
      output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      output += digits.utf8
    default: output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
