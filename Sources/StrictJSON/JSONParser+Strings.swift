extension JSONParser {
  /// Reads a string with its quotes, and checks its UTF-8, escapes and surrogates.
  mutating func readString() throws(JSONSyntaxError) {
    let start = position + 1
    var (isEscaped, isPlain) = (false, true)
    position = start
    while true {
      position = endOfPlainText(from: position)
      guard position < text.count else {
        throw JSONSyntaxError("a string is not closed", at: start - 1, remedy: "close it with '\"'")
      }
      switch text[position] {
      case UInt8(ascii: "\""):
        var node = JSONNode(.string, at: start - 1, count: position - start, index: nodes.count)
        (node.isEscaped, node.isPlain) = (isEscaped, isPlain && !isEscaped)
        nodes.append(node)
        position += 1
        return
      case UInt8(ascii: "\\"):
        isEscaped = true
        try readEscape()
      case 0..<0x20:
        throw JSONSyntaxError(
          "a string holds the control character \(hexadecimal(text[position]))", at: position,
          remedy: text[position] == 0x0A ? "close the string, or write \\n" : "remove it")
      case 0x80...:
        isPlain = false
        try readScalar()
      default:
        // Delete (0x7F) may stand in a JSON string, but not in a text anybody prints.
        isPlain = false
        position += 1
      }
    }
  }

  /// Returns where printable ASCII other than quote and backslash ends, eight bytes at a time.
  ///
  /// The tests for a byte within a word are those of "Determine if a word has a byte less than n"
  /// (Anderson, Bit Twiddling Hacks, 2005). A hit carries into higher bytes only, and these are
  /// later ones, so the lowest hit is always a true one.
  @inline(__always)
  private func endOfPlainText(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var offset = start
    while offset &+ 8 <= text.count {
      let word = text.word(at: offset)
      let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
      // From 0x7F on, adding one or nothing sets the highest bit of a byte.
      let hits =
        ((word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones) | (word &+ ones) | word)
        & highs
      guard hits == 0 else { return offset &+ hits.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < text.count {
      let byte = text[offset]
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
        return offset
      }
      offset &+= 1
    }
    return offset
  }

  private mutating func readEscape() throws(JSONSyntaxError) {
    let start = position
    position += 1
    guard position < text.count else { return }
    switch text[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      let unit = try readCodeUnit(from: start)
      if unit & 0xFC00 == 0xD800 {
        guard position + 1 < text.count, text[position] == UInt8(ascii: "\\"),
          text[position + 1] == UInt8(ascii: "u")
        else { throw loneSurrogate(at: start) }
        position += 2
        guard try readCodeUnit(from: position - 2) & 0xFC00 == 0xDC00 else {
          throw loneSurrogate(at: start)
        }
      } else if unit & 0xFC00 == 0xDC00 {
        throw loneSurrogate(at: start)
      }
    default:
      throw JSONSyntaxError(
        expected: "one of \" \\ / b f n r t u after a backslash", at: position,
        remedy: "write \\\\ for a backslash")
    }
  }

  private mutating func readCodeUnit(
    from start: Int
  ) throws(JSONSyntaxError) -> UInt32 {
    let end = position + 4
    guard end <= text.count, text[position..<end].allSatisfy(isHexadecimal) else {
      throw JSONSyntaxError("four hexadecimal digits must follow '\\u'", at: start)
    }
    defer { position = end }
    return source.codeUnit(at: position)
  }

  /// Reads one scalar beyond ASCII (The Unicode Standard, table 3-7: well-formed byte sequences).
  private mutating func readScalar() throws(JSONSyntaxError) {
    let length: Int
    let second: ClosedRange<UInt8>
    switch text[position] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw invalidUTF8()
    }
    guard position + length <= text.count, second.contains(text[position + 1]),
      length < 3 || text[position + 2] & 0xC0 == 0x80,
      length < 4 || text[position + 3] & 0xC0 == 0x80
    else { throw invalidUTF8() }
    position += length
  }

  private func invalidUTF8() -> JSONSyntaxError {
    JSONSyntaxError(
      "the byte \(hexadecimal(text[position])) is not UTF-8 here", at: position,
      remedy: "save the text as UTF-8")
  }

  private func loneSurrogate(at offset: Int) -> JSONSyntaxError {
    JSONSyntaxError(
      "half a surrogate pair stands alone", at: offset,
      remedy: "write both halves, or the character")
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
}
