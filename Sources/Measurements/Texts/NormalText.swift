/// Hashes of texts that are the same for texts that say the same.
enum NormalText {
  /// Returns a hash of the words of a text and the signs of its sums, without case and punctuation.
  ///
  /// A text without words is told by its other scalars.
  static func wordHash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = Hash64()
    var cursor = UTF8Cursor(bytes)
    var isInWord = false
    var isAfterDigit = false
    var isEmpty = true
    while let scalar = cursor.next() {
      let kind = ScalarKind(scalar)
      if kind == .separator {
        isInWord = false
        if isSign(scalar, afterDigit: isAfterDigit) {
          hash.add(UInt64(scalar.value))
          isEmpty = false
        }
        if !scalar.isSpace { isAfterDigit = false }
        continue
      }
      if !isInWord { hash.add(UInt8(ascii: " ")) }
      isInWord = kind != .ideograph
      isAfterDigit = kind == .digit
      isEmpty = false
      hash.add(lowercased: scalar)
    }
    return isEmpty ? spaceHash(of: bytes) : hash.value
  }

  /// Returns a hash of a text with every run of space as one and in lower case.
  static func spaceHash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = Hash64()
    var cursor = UTF8Cursor(bytes)
    var isAfterSpace = false
    var isEmpty = true
    while let scalar = cursor.next() {
      if scalar.isSpace {
        isAfterSpace = !isEmpty
        continue
      }
      if isAfterSpace { hash.add(UInt8(ascii: " ")) }
      isAfterSpace = false
      isEmpty = false
      hash.add(lowercased: scalar)
    }
    return hash.value
  }

  /// Returns whether a scalar is a sign that makes another sum of the same numbers.
  private static func isSign(_ scalar: Unicode.Scalar, afterDigit: Bool) -> Bool {
    switch scalar {
    case "+", "*", "=", "<", ">", "^", "&", "|": true
    case "-", "/", "%": afterDigit
    default: false
    }
  }
}

extension UInt8 {
  /// The byte, in lower case where it is a Latin capital.
  var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Whether it is a Latin letter without an accent.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
}

extension Unicode.Scalar {
  /// Whether it is white space.
  var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
