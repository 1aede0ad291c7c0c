/// Finds the ends of inline constructs that are not prose.
///
/// A search that runs to the end of a block in vain is remembered, so that a block of opening
/// marks costs no more than its length.
struct InlineSearches {
  private static let longestCodeMark = 8
  private var missingCodeMarks: Set<Int> = []
  private var hasNoTagEnd = false
  private var hasNoCommentEnd = false
  private var hasNoTargetEnd = false
  private var hasNoBracket = false

  /// Creates searches for a new block.
  init() {}

  /// Returns where the text goes on after inline code, or after its mark when nothing closes it.
  mutating func afterCode(
    at start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let length = Self.run(of: ASCII.backtick, at: start, before: end, in: bytes)
    let afterMark = start + length
    guard length <= Self.longestCodeMark, !missingCodeMarks.contains(length) else {
      return afterMark
    }
    var offset = afterMark
    while offset < end {
      guard bytes[offset] == ASCII.backtick else {
        offset += 1
        continue
      }
      let other = Self.run(of: ASCII.backtick, at: offset, before: end, in: bytes)
      offset += other
      if other == length { return offset }
    }
    missingCodeMarks.insert(length)
    return afterMark
  }

  /// Returns where the text goes on after a tag, a comment or an address in angle brackets.
  mutating func afterTag(
    at start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard start + 1 < end else { return start + 1 }
    let next = bytes[start + 1]
    if next == ASCII.exclamationMark, !hasNoCommentEnd {
      if let found = Self.find(
        [ASCII.hyphen, ASCII.hyphen, ASCII.greaterThan], from: start + 2, before: end, in: bytes)
      {
        return found
      }
      hasNoCommentEnd = true
    }
    guard next.isLetter || next == ASCII.slash, !hasNoTagEnd else { return start + 1 }
    if let found = Self.find([ASCII.greaterThan], from: start + 1, before: end, in: bytes) {
      return found
    }
    hasNoTagEnd = true
    return start + 1
  }

  /// Returns where the text goes on after a link target or a label that follows a closing bracket.
  mutating func afterTarget(
    at start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard start + 1 < end else { return start + 1 }
    switch bytes[start + 1] {
    case ASCII.leftParenthesis where !hasNoTargetEnd:
      var depth = 0
      var offset = start + 1
      while offset < end {
        if bytes[offset] == ASCII.leftParenthesis { depth += 1 }
        if bytes[offset] == ASCII.rightParenthesis { depth -= 1 }
        offset += 1
        if depth == 0 { return offset }
      }
      hasNoTargetEnd = true
      return start + 1
    case ASCII.leftBracket where !hasNoBracket:
      if let found = Self.find([ASCII.rightBracket], from: start + 2, before: end, in: bytes) {
        return found
      }
      hasNoBracket = true
      return start + 1
    default:
      return start + 1
    }
  }

  /// Returns where the line of a link definition ends, or goes past the bracket of anything else.
  mutating func afterDefinition(
    at start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard start + 1 < end, bytes[start + 1] != UInt8(ascii: "^") else { return start + 1 }
    var offset = start + 1
    while offset < end, bytes[offset] != ASCII.rightBracket {
      guard bytes[offset] != ASCII.leftBracket, bytes[offset] != ASCII.lineFeed else {
        return start + 1
      }
      offset += 1
    }
    guard offset + 1 < end, bytes[offset + 1] == ASCII.colon else { return start + 1 }
    while offset < end, bytes[offset] != ASCII.lineFeed { offset += 1 }
    return offset
  }

  private static func run(
    of byte: UInt8, at start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var offset = start
    while offset < end, bytes[offset] == byte { offset += 1 }
    return offset - start
  }

  private static func find(
    _ wanted: [UInt8], from start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var offset = start
    while offset + wanted.count <= end {
      if bytes[offset] == wanted[0],
        wanted.indices.allSatisfy({ bytes[offset + $0] == wanted[$0] })
      {
        return offset + wanted.count
      }
      offset += 1
    }
    return nil
  }
}
