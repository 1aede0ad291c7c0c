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
    var range: Range<Int>?
    var isNumber = false
    reading: while true {
      let offset = cursor.offset
      guard let scalar = cursor.next() else { break }
      switch ScalarKind(scalar) {
      case .separator:
        if range != nil { break reading }
        continue
      case .ideograph:
        var own = Hash64()
        own.add(lowercased: scalar)
        waiting = Word(hash: own.value, range: offset..<cursor.offset, isNumber: false)
        if range == nil { return next() }
        break reading
      case .digit: isNumber = true
      case .letter: break
      }
      range = (range?.lowerBound ?? offset)..<cursor.offset
      hash.add(lowercased: scalar)
    }
    return range.map { Word(hash: hash.value, range: $0, isNumber: isNumber) }
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
