extension JSONParser {
  /// Reads a number: an optional minus, an integer without leading zeros, a fraction, an exponent.
  mutating func readNumber(_ text: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) {
    let start = position
    var traits = JSONDocument.Traits.integer
    if text[position] == UInt8(ascii: "-") { position += 1 }
    let isZero = position < text.count && text[position] == UInt8(ascii: "0")
    try readDigits(text)
    if isZero, position - start > (text[start] == UInt8(ascii: "-") ? 2 : 1) {
      throw JSONSyntaxError(
        "a number begins with a superfluous zero", at: start, remedy: "remove the zero")
    }
    if position < text.count, text[position] == UInt8(ascii: ".") {
      traits = []
      position += 1
      try readDigits(text)
    }
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      traits = []
      position += 1
      if position < text.count,
        text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try readDigits(text)
    }
    append(.number, traits: traits, from: start, to: position)
  }

  private mutating func readDigits(
    _ text: UnsafeBufferPointer<UInt8>
  ) throws(JSONSyntaxError) {
    let start = position
    while position < text.count, text[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    if position == start { throw JSONSyntaxError(expected: "a digit", at: position) }
  }
}
