/// Cuts an input into blocks of whole lines, in one buffer that is filled over and over.
final class LineBlocks {
  /// What stands next in the input.
  enum Block {
    /// Whole lines, each ended with a line feed, valid until the next block is asked for.
    case lines(UnsafeBufferPointer<UInt8>)
    /// A line that does not fit the buffer.
    case overlong
  }

  /// Less than this is not worth a second thread.
  private static let leastPart = 1 << 14

  private let buffer: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  /// The bytes in the buffer that are not handed out yet.
  private var pending: Range<Int> = 0..<0
  /// How far the buffer holds no line feed for certain.
  private var searched = 0
  private var isAtEnd = false

  /// Creates a buffer.
  init(capacity: Int) {
    self.capacity = capacity
    buffer = .allocate(capacity: capacity + 1 + LineCursor.padding)
    buffer.initialize(repeating: 0, count: capacity + 1 + LineCursor.padding)
  }

  deinit {
    buffer.deallocate()
  }

  /// Returns the next block, or nothing at the end of the input.
  func next(reading read: (UnsafeMutableRawBufferPointer) throws -> Int) throws -> Block? {
    moveToFront()
    while !isAtEnd {
      if let feed = lastFeed() {
        pending = feed + 1..<pending.upperBound
        return .lines(UnsafeBufferPointer(start: buffer, count: feed + 1))
      }
      searched = pending.upperBound
      guard pending.count < capacity else { return try skipLine(reading: read) }
      try fill(reading: read)
    }
    guard !pending.isEmpty else { return nil }
    // The last line may lack its line feed, for which there is always room.
    var count = pending.count
    if buffer[count - 1] != 0x0A {
      buffer[count] = 0x0A
      count += 1
    }
    pending = 0..<0
    return .lines(UnsafeBufferPointer(start: buffer, count: count))
  }

  private func moveToFront() {
    searched = 0
    guard pending.lowerBound > 0 else { return }
    buffer.update(from: buffer + pending.lowerBound, count: pending.count)
    pending = 0..<pending.count
  }

  private func fill(reading read: (UnsafeMutableRawBufferPointer) throws -> Int) throws {
    let room = UnsafeMutableRawBufferPointer(
      start: buffer + pending.upperBound, count: capacity - pending.upperBound)
    let count = try read(room)
    isAtEnd = count <= 0
    pending = 0..<pending.upperBound + max(0, count)
  }

  private func lastFeed() -> Int? {
    (searched..<pending.upperBound).last { buffer[$0] == 0x0A }
  }

  /// Drops the line that fills the buffer, as far as it goes.
  private func skipLine(reading read: (UnsafeMutableRawBufferPointer) throws -> Int) throws
    -> Block
  {
    repeat {
      pending = 0..<0
      try fill(reading: read)
      if let feed = pending.first(where: { buffer[$0] == 0x0A }) {
        pending = feed + 1..<pending.upperBound
        break
      }
    } while !isAtEnd
    if isAtEnd { pending = 0..<0 }
    return .overlong
  }

  /// Counts lines, each ended with a line feed.
  static func lineCount(of lines: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in lines { count &+= byte == 0x0A ? 1 : 0 }
    return count
  }

  /// Cuts lines into parts of about the same size for several threads.
  static func parts(
    of lines: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> [UnsafeBufferPointer<UInt8>] {
    let count = max(1, min(limit, lines.count / leastPart))
    var parts: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    for part in 1...count where start < lines.count {
      var end = part == count ? lines.count : max(start, lines.count / count * part)
      while end < lines.count, end == start || lines[end - 1] != 0x0A { end += 1 }
      parts.append(UnsafeBufferPointer(rebasing: lines[start..<end]))
      start = end
    }
    return parts
  }
}
