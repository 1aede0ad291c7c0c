/// A value or a key of a text, as offsets into it.
///
/// The nodes of a text lie in one array, each before all that is within it: an array is followed by
/// its elements, an object by its keys and values in turns. So they are freed at once, and to look
/// at one of them counts no reference.
struct JSONNode: Sendable {
  /// What sort of value it is.
  let kind: JSONElement.Kind
  /// Whether a string has escapes.
  var isEscaped = false
  /// Whether a string as written holds printable ASCII only.
  var isPlain = true
  /// The offset of its first byte.
  let start: UInt32
  /// The number of a string's bytes between its quotes, of a number's bytes, of an array's elements or
  /// of an object's members.
  var count: UInt32
  /// The index of the first node behind it and all that is within it.
  var next: UInt32

  /// Creates a node that is to stand at an index with nothing within it.
  init(_ kind: JSONElement.Kind, at start: Int, count: Int = 0, index: Int) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.count = UInt32(truncatingIfNeeded: count)
    next = UInt32(truncatingIfNeeded: index + 1)
  }

  /// Closes an array or object of so many elements or members.
  mutating func close(count: Int, next: Int) {
    self.count = UInt32(truncatingIfNeeded: count)
    self.next = UInt32(truncatingIfNeeded: next)
  }

  /// The offsets of a string's bytes between its quotes, or of a number's bytes.
  var range: Range<Int> {
    let start = Int(start) + (kind == .string ? 1 : 0)
    return start..<start + Int(count)
  }
}
