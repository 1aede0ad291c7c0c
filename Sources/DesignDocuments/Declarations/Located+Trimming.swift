extension Located<String> {
  /// Returns the text of some bytes without the space around it, spaces that do not break included.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - start: Where the first of them stands in the document.
  /// - Returns: The text with its place.
  static func trimmed(_ bytes: ArraySlice<UInt8>, at start: Int) -> Self {
    var rest = bytes
    while let space = rest.spaceAtStart { rest = rest.dropFirst(space) }
    while let space = rest.spaceAtEnd { rest = rest.dropLast(space) }
    let offset = start + rest.startIndex - bytes.startIndex
    return Located(
      String(decoding: rest, as: UTF8.self), at: ByteRange(offset, offset + rest.count))
  }

  /// Returns some bytes of a text without the space around them.
  ///
  /// - Parameters:
  ///   - bytes: A slice of the text's UTF-8.
  ///   - text: The text with its place.
  /// - Returns: The part with its place.
  static func trimmed(_ bytes: ArraySlice<UInt8>, of text: Self) -> Self {
    let part = trimmed(bytes, at: bytes.startIndex)
    return Located(part.value, at: text.range.part(part.range.range))
  }

  /// The text without the quotation marks around it, or as it is where they hold an escape sequence that is not known.
  var unquoted: Self {
    let bytes = Array(value.utf8)
    guard let quoted = QuotedScalar(at: 0, before: bytes.count, in: bytes),
      quoted.end == bytes.count, !quoted.hasUnknownEscape
    else { return self }
    return Located(quoted.value.value, at: range.part(1..<bytes.count - 1))
  }
}

extension ArraySlice<UInt8> {
  /// The length of the space the bytes begin with, nothing where they begin with none.
  var spaceAtStart: Int? {
    guard let first else { return nil }
    if first.isSpace { return 1 }
    return starts(with: [0xC2, 0xA0]) ? 2 : nil
  }

  /// The length of the space the bytes end with, nothing where they end with none.
  fileprivate var spaceAtEnd: Int? {
    guard let last else { return nil }
    if last.isSpace { return 1 }
    return last == 0xA0 && dropLast().last == 0xC2 ? 2 : nil
  }
}
