/// A character outside ASCII, and what it does to words.
struct Scalar {
  /// Its number.
  let value: UInt32
  /// How many bytes it takes.
  let length: Int

  /// Reads a character, or nothing when the bytes are not UTF-8.
  init?(at offset: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard offset < end else { return nil }
    let first = bytes[offset]
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard offset + length <= end else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      guard bytes[offset + index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    self.value = value
  }

  /// Whether it is in its shortest form, no surrogate, and a character at all.
  var isValid: Bool {
    switch length {
    case 2: value >= 0x80
    case 3: value >= 0x800 && !(0xD800..<0xE000).contains(value)
    default: value >= 0x1_0000 && value < 0x11_0000
    }
  }

  /// Whether it is a Latin letter, so that it continues a word of ASCII letters.
  var isLatin: Bool { (0xC0...0x24F).contains(value) && value != 0xD7 && value != 0xF7 }

  /// Whether it is the typographic apostrophe.
  var isApostrophe: Bool { value == 0x2019 }

  /// Whether it ends a sentence.
  var isStop: Bool {
    value == 0x3002 || value == 0xFF1B || value == 0xFF01 || value == 0xFF1F || value == 0x2022
      || value == 0xB7
  }

  /// Whether it is a comma or a closing parenthesis of scripts that have their own.
  var isComma: Bool { value == 0x3001 || value == 0xFF0C || value == 0xFF09 }

  /// Whether it keeps phrases apart.
  var isPause: Bool {
    value == 0x2014 || value == 0xFF1A || value == 0x2192
  }

  /// Whether it belongs to a word.
  var isWord: Bool {
    switch value {
    case 0x2705, 0x2714, 0x2611, 0x274C: true  // Ticks and crosses speak for themselves.
    case 0..<0x370, 0x2000..<0x2C00, 0x2E00..<0x2E80, 0x3000..<0x3040, 0xFE00..<0xFF10,
      0xFF1A..<0xFF21, 0x1_F000...:
      false
    default: true
    }
  }

  /// Whether it is a word of its own, as in scripts that put no spaces between words.
  var standsAlone: Bool {
    switch value {
    case 0x2705, 0x2714, 0x2611, 0x274C, 0x3040..<0xA000, 0xAC00..<0xD7B0, 0x2_0000...: true
    default: false
    }
  }

  /// The bytes of the character made small, in Latin, Greek and Cyrillic letters.
  var folded: [UInt8] {
    let small: UInt32 =
      switch value {
      case 0xC0...0xDE where value != 0xD7: value + 0x20
      case 0x391...0x3A9: value + 0x20
      case 0x410...0x42F: value + 0x20
      case 0x400...0x40F: value + 0x50
      default: value
      }
    guard let scalar = Unicode.Scalar(small) else { return [] }
    return Array(String(Character(scalar)).utf8)
  }
}
