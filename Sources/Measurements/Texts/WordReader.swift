/// Reads the words of a text one by one.
struct WordReader {
  private var cursor: UTF8Cursor
  private var waiting: Word?

  /// Begins at the front of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    cursor = UTF8Cursor(bytes)
  }

  /// Returns the next word, or nothing at the end.
  mutating func next() -> Word? {
    if let word = waiting {
      waiting = nil
      return word
    }
    var hash = Hash64()
    var start = 0
    var end = 0
    var isNumber = false
    while true {
      let offset = cursor.offset
      guard let scalar = cursor.next() else { break }
      switch ScalarKind(scalar) {
      case .separator:
        guard end == 0 else {
          return Word(hash: hash.value, range: start..<end, isNumber: isNumber)
        }
        continue
      case .ideograph:
        var own = Hash64()
        Self.add(scalar, to: &own)
        let word = Word(hash: own.value, range: offset..<cursor.offset, isNumber: false)
        guard end > 0 else { return word }
        waiting = word
        return Word(hash: hash.value, range: start..<end, isNumber: isNumber)
      case .digit: isNumber = true
      case .letter: break
      }
      if end == 0 { start = offset }
      end = cursor.offset
      Self.add(scalar, to: &hash)
    }
    return end > 0 ? Word(hash: hash.value, range: start..<end, isNumber: isNumber) : nil
  }

  @inline(__always)
  private static func add(_ scalar: Unicode.Scalar, to hash: inout Hash64) {
    if scalar.value < 0x80 {
      hash.add(UInt8(truncatingIfNeeded: scalar.value).lowercasedASCII)
    } else {
      scalar.eachLowercased { hash.add(UInt64($0.value)) }
    }
  }
}

extension Unicode.Scalar {
  /// Calls a closure with each scalar of the lower case of this one.
  func eachLowercased(_ body: (Unicode.Scalar) -> Void) {
    // Only these change, and looking at the category is cheaper than making a string.
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      for scalar in properties.lowercaseMapping.unicodeScalars { body(scalar) }
    default: body(self)
    }
  }
}
