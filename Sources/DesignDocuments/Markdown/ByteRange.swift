/// A range of offsets into a document's bytes, stored small because a document has very many.
package struct ByteRange: Sendable, Hashable {
  private var lower: UInt32
  private var upper: UInt32

  /// The largest document that can be examined, in bytes.
  package static let largestDocument = Int(UInt32.max)

  /// Creates a range; both offsets must lie within the largest document.
  package init(_ lowerBound: Int, _ upperBound: Int) {
    lower = UInt32(truncatingIfNeeded: lowerBound)
    upper = UInt32(truncatingIfNeeded: max(lowerBound, upperBound))
  }

  /// Creates a range from an ordinary one.
  package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The first offset.
  package var start: Int { Int(lower) }
  /// The offset after the last.
  package var end: Int { Int(upper) }
  /// The number of bytes.
  package var count: Int { end - start }
  /// Whether it holds no bytes.
  package var isEmpty: Bool { lower == upper }
  /// Returns what some bytes of the text take that is decoded from the range, counted from its first.
  ///
  /// What is no UTF-8 is longer when it is decoded; a part behind it is found within the range all the same.
  func part(_ offsets: Range<Int>) -> ByteRange {
    ByteRange(min(start + offsets.lowerBound, end), min(start + offsets.upperBound, end))
  }

  /// The range as an ordinary one.
  package var range: Range<Int> { start..<end }
}
