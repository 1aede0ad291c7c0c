/// Looks for gaps that somebody was to fill in: `{{name}}`, `[Your name]`, `<YOUR_NAME>`.
enum GapScan {
  /// The words that begin what stands in square brackets in place of something.
  private static let openers: Set<String> = [
    "your", "insert", "name", "company", "date", "address", "city", "enter", "add", "recipient",
    "email", "phone", "title", "product", "organization", "customer",
  ]

  /// Returns whether a text holds a gap.
  static func hasGap(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for position in bytes.indices {
      let found =
        switch bytes[position] {
        case UInt8(ascii: "{"): isBraced(bytes, position)
        case UInt8(ascii: "["): isBracketed(bytes, position)
        case UInt8(ascii: "<"): isAngled(bytes, position)
        default: false
        }
      if found { return true }
    }
    return false
  }

  /// Returns what stands between a bracket and the next closing one, when that is near and on the line.
  private static func inside(
    _ bytes: [UInt8], from start: Int, until end: UInt8
  ) -> ArraySlice<UInt8>? {
    let rest = bytes[start...].prefix(41)
    guard let close = rest.firstIndex(of: end), close > start,
      !rest[..<close].contains(UInt8(ascii: "\n"))
    else { return nil }
    return rest[..<close]
  }

  private static func isBraced(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard bytes[start...].starts(with: "{{".utf8),
      let name = inside(bytes, from: start + 2, until: UInt8(ascii: "}"))
    else { return false }
    return bytes[name.endIndex...].starts(with: "}}".utf8)
      && name.allSatisfy { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "\"") }
  }

  private static func isBracketed(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard let name = inside(bytes, from: start + 1, until: UInt8(ascii: "]")) else { return false }
    // What a link shows is no gap.
    if bytes[name.endIndex...].starts(with: "](".utf8) { return false }
    let word = name.prefix(while: \.isLetter)
    return openers.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func isAngled(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard let name = inside(bytes, from: start + 1, until: UInt8(ascii: ">")), name.count > 3 else {
      return false
    }
    return name.allSatisfy { 0x41...0x5A ~= $0 || $0 == UInt8(ascii: "_") }
      && name.contains(UInt8(ascii: "_"))
  }
}
