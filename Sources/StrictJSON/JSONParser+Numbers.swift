extension JSONParser {
  /// Reads a number: an optional minus, an integer without leading zeros, a fraction, an exponent.
  mutating func readNumber() throws(JSONSyntaxError) {
    let start = position
    if text[position] == UInt8(ascii: "-") { position += 1 }
    let isZero = position < text.count && text[position] == UInt8(ascii: "0")
    try readDigits()
    if isZero, position - start > (text[start] == UInt8(ascii: "-") ? 2 : 1) {
      throw JSONSyntaxError(
        "a number begins with a superfluous zero", at: start, remedy: "remove the zero")
    }
    if position < text.count, text[position] == UInt8(ascii: ".") {
      position += 1
      try readDigits()
    }
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < text.count,
        text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try readDigits()
    }
    append(.number, at: start, count: position - start)
  }

  private mutating func readDigits() throws(JSONSyntaxError) {
    let start = position
    while position < text.count, text[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    if position == start { throw JSONSyntaxError(expected: "a digit", at: position) }
  }
}
