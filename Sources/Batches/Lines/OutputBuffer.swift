/// Bytes to be written, with room that is kept from one block of lines to the next.
struct OutputBuffer {
  private var storage: [UInt8] = []
  /// How many bytes it holds.
  private(set) var count = 0

  /// Forgets all bytes.
  mutating func removeAll() { count = 0 }

  mutating func append(_ bytes: [UInt8]) {
    append(atMost: bytes.count) { room in
      room.copyBytes(from: bytes)
      return bytes.count
    }
  }

  /// Appends what is written into a room of a size, which says how many bytes that was.
  @inline(__always)
  mutating func append(
    atMost size: Int, writing write: (UnsafeMutableRawBufferPointer) -> Int
  ) {
    if storage.count - count < size {
      storage += [UInt8](repeating: 0, count: max(size, storage.count))
    }
    count += storage.withUnsafeMutableBytes {
      write(UnsafeMutableRawBufferPointer(rebasing: $0[count..<count + size]))
    }
  }

  /// Hands the bytes out.
  func withUnsafeBytes(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    try storage.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }
}
