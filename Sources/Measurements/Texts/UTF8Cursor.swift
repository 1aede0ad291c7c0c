/// Goes through the scalars of bytes that ought to be UTF-8.
struct UTF8Cursor {
  /// The offset of the next scalar.
  private(set) var offset = 0
  /// Whether any byte so far was not UTF-8; each such byte reads as U+FFFD.
  private(set) var hasRepairs = false
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Begins at the front.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Returns the next scalar, or nothing at the end.
  @inline(__always)
  mutating func next() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 {
      offset += 1
      return Unicode.Scalar(byte)
    }
    return nextBeyondASCII(byte)
  }

  private mutating func nextBeyondASCII(_ lead: UInt8) -> Unicode.Scalar {
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, offset + length <= bytes.count else { return repair() }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for position in offset + 1..<offset + length {
      guard bytes[position] & 0xC0 == 0x80 else { return repair() }
      value = value << 6 | UInt32(bytes[position] & 0x3F)
    }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= least, let scalar = Unicode.Scalar(value) else { return repair() }
    offset += length
    return scalar
  }

  private mutating func repair() -> Unicode.Scalar {
    offset += 1
    hasRepairs = true
    return "\u{FFFD}"
  }
}
