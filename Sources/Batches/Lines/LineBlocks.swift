/// Cuts an input into blocks of whole lines, in one buffer that is filled over and over.
struct LineBlocks {
  /// Where some lines stand in the buffer, each ended with a line feed, and the number of the first.
  typealias Part = (range: Range<Int>, number: Int)

  /// What stands next in the input.
  enum Block {
    /// Whole lines, in parts of about the same size.
    case lines([Part])
    /// A line that does not fit the buffer.
    case overlong
  }

  /// The buffer, whose lines are good until the next block is asked for.
  private(set) var bytes: [UInt8]
  private let capacity: Int
  private let partSize: Int
  private let partCount: Int
  /// The bytes in the buffer that are not handed out yet.
  private var pending = 0..<0
  /// How far the buffer holds no line feed for certain.
  private var searched = 0
  private var isAtEnd = false

  /// Creates a buffer of a capacity, from which blocks go out in at most so many parts of a size.
  init(capacity: Int, partSize: Int, partCount: Int) {
    self.capacity = capacity
    self.partSize = partSize
    self.partCount = partCount
    bytes = [UInt8](repeating: 0, count: capacity + 1 + LineCursor.padding)
  }

  /// Returns the next block, whose first line has a number, or nothing at the end of the input.
  mutating func next(
    from number: Int, reading read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> Block? {
    let rest = pending
    bytes.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[rest])) }
    pending = 0..<rest.count
    searched = 0
    while !isAtEnd {
      if let feed = (searched..<pending.upperBound).last(where: { bytes[$0] == 0x0A }) {
        pending = feed + 1..<pending.upperBound
        return .lines(parts(of: feed + 1, from: number))
      }
      searched = pending.upperBound
      guard pending.count < capacity else { return try skipLine(reading: read) }
      try fill(reading: read)
    }
    guard let last = pending.last else { return nil }
    // The last line may lack its line feed, for which there is always room.
    let end = bytes[last] == 0x0A ? last + 1 : last + 2
    bytes[end - 1] = 0x0A
    pending = 0..<0
    return .lines(parts(of: end, from: number))
  }

  private mutating func fill(reading read: (UnsafeMutableRawBufferPointer) throws -> Int) throws {
    let room = pending.upperBound..<min(capacity, pending.upperBound + partSize * partCount)
    let count = try bytes.withUnsafeMutableBytes {
      try read(UnsafeMutableRawBufferPointer(rebasing: $0[room]))
    }
    isAtEnd = count <= 0
    pending = 0..<pending.upperBound + max(0, count)
  }

  /// Drops the line that fills the buffer, as far as it goes.
  private mutating func skipLine(
    reading read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> Block {
    repeat {
      pending = 0..<0
      try fill(reading: read)
      if let feed = pending.first(where: { bytes[$0] == 0x0A }) {
        pending = feed + 1..<pending.upperBound
        break
      }
    } while !isAtEnd
    if isAtEnd { pending = 0..<0 }
    return .overlong
  }

  /// Cuts the lines up to an end into parts.
  private func parts(of end: Int, from number: Int) -> [Part] {
    let count = max(1, min(partCount, end * 4 / partSize))
    var parts: [Part] = [(0..<end, number)]
    while parts.count < count, let (rest, first) = parts.popLast() {
      var cut = rest.lowerBound + end / count
      while cut < end, bytes[cut - 1] != 0x0A { cut += 1 }
      if cut == end { return parts + [(rest, first)] }
      let lines = bytes[rest.lowerBound..<cut].count { $0 == 0x0A }
      parts += [(rest.lowerBound..<cut, first), (cut..<end, first + lines)]
    }
    return parts
  }
}
