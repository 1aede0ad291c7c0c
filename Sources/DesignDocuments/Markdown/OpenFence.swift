/// A code fence that is still open.
struct OpenFence {
  /// The byte it is made of, a backtick or a tilde.
  var mark: UInt8
  /// How many of them it has.
  var length: Int
  /// The columns before it.
  var indent: Int
  /// The fence with its info string.
  var opening: ByteRange
  /// The info string.
  var info: ByteRange
  /// The first line of the content that reads like another opening fence.
  var swallowed: ByteRange?

  /// Creates one that ends with the text indented under it.
  init(opening: ByteRange, info: ByteRange) {
    mark = ASCII.exclamationMark
    length = 0
    indent = 0
    self.opening = opening
    self.info = info
  }

  /// Reads an opening fence at the text of a line, if there is one.
  init?(at line: LineCursor, in bytes: UnsafeBufferPointer<UInt8>) {
    mark = line.textByte
    var offset = line.textOffset
    while offset < line.end, bytes[offset] == mark { offset += 1 }
    length = offset - line.textOffset
    guard length >= 3 else { return nil }
    var start = offset
    var end = line.end
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    // Backticks in the info string make it inline code.
    if mark == ASCII.backtick, bytes[start..<end].contains(ASCII.backtick) { return nil }
    info = ByteRange(start, end)
    opening = ByteRange(line.textOffset, max(offset, end))
    indent = line.indent
  }

  /// Whether it ends with the text that is indented under it, as the blocks of MkDocs do.
  var endsWithIndent: Bool { mark == ASCII.exclamationMark }

  /// Returns the first word of an info string in small letters, without the signs around a class: `{.name}`.
  static func word(of info: some Sequence<UInt8>) -> [UInt8] {
    info.drop { $0 == ASCII.leftBrace || $0 == ASCII.fullStop || $0.isSpace }
      .prefix { $0.isLetter || $0.isDigit || $0 == ASCII.hyphen || $0 == ASCII.underscore }
      .map(\.lowercased)
  }

  /// Returns whether another fence could close this one.
  func isClosed(by other: OpenFence) -> Bool {
    other.mark == mark && other.length >= length && other.info.isEmpty
  }
}

extension BlockScanner {
  /// Opens a fenced code block.
  mutating func open(_ fence: OpenFence) {
    beginLeaf()
    leaf = .fence(fence)
  }

  /// Gives a line to an open fence.
  mutating func continueFence(_ fence: OpenFence, with line: LineCursor) {
    var line = line
    let mark = line.textByte
    if mark == fence.mark, !fence.endsWithIndent, line.indent < 4,
      let other = OpenFence(at: line, in: bytes)
    {
      if fence.isClosed(by: other) {
        leaf = .none
        return close(fence, isClosed: true)
      }
      if other.mark == fence.mark, other.length == fence.length, !other.info.isEmpty,
        fence.swallowed == nil
      {
        var suspicious = fence
        suspicious.swallowed = other.opening
        leaf = .fence(suspicious)
      }
    }
    line.consumeIndent(fence.indent)
    appendToLastSegment(from: line.offset, to: line.end)
  }

  /// Ends a fenced code block.
  mutating func close(_ fence: OpenFence, isClosed: Bool) {
    let ending: MarkdownDocument.Fence.Ending =
      isClosed
      ? fence.swallowed.map(MarkdownDocument.Fence.Ending.swallowed) ?? .closed
      : .unclosed
    found.fences.append(
      MarkdownDocument.Fence(
        opening: fence.opening, info: fence.info,
        segments: firstSegment..<found.segments.count, ending: ending,
        section: found.headings.isEmpty ? nil : found.headings.count - 1))
  }
}
