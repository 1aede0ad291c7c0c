/// A place in a buffer of lines, moved over the plain shapes of JSON byte by byte.
///
/// Whoever makes one sees to it that a line feed ends the last line and that 40 more bytes after
/// it can be read, so that nothing here needs to ask where the buffer ends: no shape it accepts
/// goes on past a line feed.
struct LineCursor {
  /// The bytes that must be readable after the last line feed.
  static let padding = 40

  /// The next byte.
  private(set) var position: UnsafePointer<UInt8>

  /// Creates a cursor at the start of a line.
  init(at position: UnsafePointer<UInt8>) {
    self.position = position
  }

  /// The next byte.
  @inline(__always)
  var byte: UInt8 { position.pointee }

  /// Moves past the next byte if it is the given one.
  @inline(__always)
  mutating func skip(_ byte: UInt8) -> Bool {
    guard position.pointee == byte else { return false }
    position += 1
    return true
  }

  /// Moves past spaces, tabs and carriage returns.
  @inline(__always)
  mutating func skipSpace() {
    while position.pointee == 0x20 || position.pointee == 0x09 || position.pointee == 0x0D {
      position += 1
    }
  }

  /// Reads a text up to its closing quote and moves past that, or returns nothing when it is too long for a word.
  ///
  /// What it reads may be anything, even the rest of the line; only a word that equals a known id
  /// is to be trusted.
  @inline(__always)
  mutating func word() -> Word? {
    var word = Word()
    let (first, isFirstLast) = half(0)
    word.first = first
    if isFirstLast { return word }
    let (second, isSecondLast) = half(8)
    word.second = second
    if isSecondLast { return word }
    let (third, isThirdLast) = half(16)
    word.third = third
    if isThirdLast { return word }
    let (fourth, isFourthLast) = half(24)
    word.fourth = fourth
    if isFourthLast { return word }
    // A word of exactly the capacity has its quote right behind it.
    guard position[Word.capacity] == 0x22 else { return nil }
    position += Word.capacity + 1
    return word
  }

  /// Returns eight bytes of a text, those from its quote on cleared, and moves past the quote if it is among them.
  @inline(__always)
  private mutating func half(_ offset: Int) -> (bytes: UInt64, isLast: Bool) {
    let bytes = UInt64(
      littleEndian: UnsafeRawPointer(position + offset).loadUnaligned(as: UInt64.self))
    // The lowest marked byte is the first quote (Mycroft's test for a zero byte, 1987).
    let difference = bytes ^ 0x2222_2222_2222_2222
    let marks =
      (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    guard marks != 0 else { return (bytes, false) }
    let count = marks.trailingZeroBitCount & ~7
    position += offset + count / 8 + 1
    return (bytes & ((1 << UInt64(count)) &- 1), true)
  }
}
