import Paths

extension String {
  /// The text with control characters, bidirectional overrides and bytes that are no text spelled
  /// out, so that a terminal obeys none of them.
  package var visible: String {
    guard !isPlain, unicodeScalars.contains(where: \.isUnsafeToPrint) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isUnsafeToPrint {
        text += scalar.spelledOut
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Whether the text is printable ASCII, as nearly every text is, which takes no decoding to see.
  package var isPlain: Bool { utf8.allSatisfy { 0x20...0x7E ~= $0 } }
}

extension Unicode.Scalar {
  /// The scalar in printable ASCII: by its number, or as the digit of a byte it stands for.
  package var spelledOut: String {
    let digit = { (digit: UInt8) in String(digit, radix: 16, uppercase: true) }
    return firstByteDigit.map { "\\x" + digit($0) } ?? secondByteDigit.map(digit)
      ?? "\\u{\(String(value, radix: 16))}"
  }

  /// Whether a terminal could act on the scalar, or a reader be misled by it, instead of seeing it.
  package var isUnsafeToPrint: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Bidirectional marks, embeddings, overrides and isolates (Boucher and Anderson, "Trojan Source", 2021).
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: isByteDigit
    }
  }
}
