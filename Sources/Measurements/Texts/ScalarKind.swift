/// What a scalar is to somebody who counts words.
enum ScalarKind {
  /// Part of a word.
  case letter
  /// A digit, and part of a word.
  case digit
  /// A word of its own, as in scripts that put no space between words.
  case ideograph
  /// Between words.
  case separator

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0..<0x80: self = .separator
    case let value where Self.isIdeograph(value): self = .ideograph
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark:
        self = .letter
      case .decimalNumber, .letterNumber, .otherNumber: self = .digit
      default: self = .separator
      }
    }
  }

  /// Returns whether a scalar is a Chinese character or kana.
  static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
      value != 0x30FB
    default: false
    }
  }
}
