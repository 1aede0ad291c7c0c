/// The bytes of a text: of a file that was read, or a part of the binary, which is used in place.
package enum TextBytes: Sendable {
  /// Bytes that were read.
  case read([UInt8])
  /// Bytes that are there as long as the process is.
  case embedded(EmbeddedBytes)

  /// Bytes that nobody ever moves or frees.
  package struct EmbeddedBytes: @unchecked Sendable {
    fileprivate let buffer: UnsafeBufferPointer<UInt8>

    /// Creates a view of bytes that must last as long as the process.
    package init(_ buffer: UnsafeBufferPointer<UInt8>) { self.buffer = buffer }
  }
}

extension TextBytes: RandomAccessCollection {
  /// The offset of the first byte.
  package var startIndex: Int { 0 }

  /// The number of bytes.
  package var endIndex: Int {
    switch self {
    case .read(let bytes): bytes.count
    case .embedded(let bytes): bytes.buffer.count
    }
  }

  /// Returns the byte at an offset.
  package subscript(offset: Int) -> UInt8 {
    switch self {
    case .read(let bytes): bytes[offset]
    case .embedded(let bytes): bytes.buffer[offset]
    }
  }

  /// Calls a closure with the bytes, which are valid until it returns.
  package func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch self {
    case .read(let bytes): try bytes.withUnsafeBufferPointer(body)
    case .embedded(let bytes): try body(bytes.buffer)
    }
  }

  /// Calls a closure with the bytes, which lets all algorithms on bytes go fast.
  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try withUnsafeBufferPointer(body)
  }
}
