extension String {
  /// The text with control characters and bidirectional overrides spelled out, so that a terminal obeys none of them.
  package var visible: String {
    guard !isPlain, unicodeScalars.contains(where: \.isUnsafeToPrint) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isUnsafeToPrint {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Whether the text is printable ASCII, as nearly every text is, which takes no decoding to see.
  package var isPlain: Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy { 0x20...0x7E ~= $0 } } ?? false
  }
}

extension Unicode.Scalar {
  /// Whether a terminal could act on the scalar, or a reader be misled by it, instead of seeing it.
  package var isUnsafeToPrint: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Bidirectional marks, embeddings, overrides and isolates (Boucher and Anderson, "Trojan Source", 2021).
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
