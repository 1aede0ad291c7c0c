import Paths

/// The units by which patterns and paths are compared.
enum PathUnit {
  static let slash = UInt32(UInt8(ascii: "/"))
  static let star = UInt32(UInt8(ascii: "*"))
  static let question = UInt32(UInt8(ascii: "?"))
  static let backslash = UInt32(UInt8(ascii: "\\"))
  static let opening = UInt32(UInt8(ascii: "["))
  static let closing = UInt32(UInt8(ascii: "]"))
  static let hyphen = UInt32(UInt8(ascii: "-"))
  static let colon = UInt32(UInt8(ascii: ":"))
  static let caret = UInt32(UInt8(ascii: "^"))
  static let exclamation = UInt32(UInt8(ascii: "!"))

  /// Returns each byte of a path as a unit, as git compares.
  static func bytes(_ bytes: some Sequence<UInt8>) -> [UInt32] { bytes.map(UInt32.init) }

  /// Returns each scalar of a text as a unit, as people count; a byte that is no UTF-8 is one, too.
  static func scalars(_ text: String) -> [UInt32] {
    var units: [UInt32] = []
    var first: UInt8?
    for scalar in text.unicodeScalars {
      if let high = first, let low = scalar.secondByteDigit {
        units[units.count - 1] = beyondScalars + UInt32(high << 4 | low)
        first = nil
      } else {
        first = scalar.firstByteDigit
        units.append(scalar.value)
      }
    }
    return units
  }

  /// The first number that no scalar has.
  private static let beyondScalars: UInt32 = 0x110000
}
