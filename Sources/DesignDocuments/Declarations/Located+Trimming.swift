extension Located<String> {
  /// Returns the text of some bytes without the space around it.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - start: Where the first of them stands in the document.
  /// - Returns: The text with its place.
  static func trimmed(_ bytes: ArraySlice<UInt8>, at start: Int) -> Self {
    var lower = bytes.startIndex
    var upper = bytes.endIndex
    while lower < upper, bytes[lower].isSpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isSpace { upper -= 1 }
    let offset = start + lower - bytes.startIndex
    return Located(
      String(decoding: bytes[lower..<upper], as: UTF8.self),
      at: ByteRange(offset, offset + upper - lower))
  }

  /// The text without the quotation marks around it.
  var unquoted: Self {
    guard range.count >= 2, let first = value.utf8.first, first == value.utf8.last,
      first == ASCII.doubleQuote || first == ASCII.apostrophe,
      !value.utf8.dropFirst().dropLast().contains(first)
    else { return self }
    return Located(
      String(value.dropFirst().dropLast()), at: ByteRange(range.start + 1, range.end - 1))
  }
}
