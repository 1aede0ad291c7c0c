/// A stretch of one line of a document.
package struct TextSpan: Sendable, Hashable {
  /// Where it begins.
  package var start: TextPositions.Position
  /// The column after its last character, on the same line.
  package var endColumn: Int
  /// The bytes it takes.
  package var bytes: ByteRange
  /// The text of the line around it, cut to what a person can take in.
  package var excerpt: Excerpt

  /// A part of a line with something marked in it.
  package struct Excerpt: Sendable, Hashable {
    /// The text, in which a tab is a space.
    package var text: String
    /// How many scalars stand before the mark.
    package var indent: Int
    /// How many scalars are marked, at least 1.
    package var length: Int
  }

  private static let contextBefore = 80
  private static let contextAfter = 120

  /// Creates a span of what a range holds of its first line.
  init(_ range: ByteRange, in bytes: [UInt8], _ positions: TextPositions) {
    var end = range.start
    while end < range.end, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn {
      end += 1
    }
    self.bytes = ByteRange(range.start, end)
    start = positions[range.start]
    endColumn = max(positions[end].column, start.column + 1)
    excerpt = Self.excerpt(of: self.bytes, in: bytes)
  }

  private static func excerpt(of range: ByteRange, in bytes: [UInt8]) -> Excerpt {
    func isInside(_ offset: Int) -> Bool {
      offset >= 0 && offset < bytes.count && bytes[offset] != ASCII.lineFeed
        && bytes[offset] != ASCII.carriageReturn
    }
    func isContinuation(_ offset: Int) -> Bool {
      offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    }
    var lower = range.start
    while isInside(lower - 1), range.start - lower < contextBefore { lower -= 1 }
    while lower < range.start, isContinuation(lower) { lower += 1 }
    var upper = min(range.end, range.start + contextAfter)
    while isInside(upper), upper - range.start < contextAfter { upper += 1 }
    while upper > range.start, isContinuation(upper) { upper -= 1 }
    func text(_ start: Int, _ end: Int) -> String {
      String(
        decoding: bytes[start..<max(start, end)].map { $0 == ASCII.tab ? ASCII.space : $0 },
        as: UTF8.self)
    }
    let before = text(lower, range.start)
    let marked = text(range.start, min(range.end, upper))
    return Excerpt(
      text: before + text(range.start, upper), indent: before.unicodeScalars.count,
      length: max(1, marked.unicodeScalars.count))
  }
}
