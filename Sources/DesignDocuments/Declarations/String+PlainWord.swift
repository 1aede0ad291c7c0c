extension String {
  /// The text as a key or an id: in small letters, with plain hyphens and plain spaces, and without the space around it.
  ///
  /// Editors put signs for others that look the same: U+2011 for a hyphen, U+00A0 for a space.
  var plainWord: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(scalar.value | 0x20))
      case 0x2010...0x2012, 0x2212, 0xFE63, 0xFF0D: bytes.append(ASCII.hyphen)
      case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: bytes.append(ASCII.space)
      case 0x200B, 0x2060, 0xFEFF: break
      case ..<0x80: bytes.append(UInt8(scalar.value))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    guard let first = bytes.firstIndex(where: { !$0.isSpace }),
      let last = bytes.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
