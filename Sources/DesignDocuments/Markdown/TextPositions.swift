/// Turns byte offsets into lines and columns, in time that does not depend on how long lines are.
///
/// Columns count Unicode scalars from 1; a byte order mark at the beginning counts nothing.
package struct TextPositions: Sendable {
  /// A line and a column, both counted from 1.
  package struct Position: Sendable, Hashable, Comparable {
    package var line: Int
    /// The column in Unicode scalars.
    package var column: Int

    /// Whether one stands before another in the text.
    package static func < (first: Self, second: Self) -> Bool {
      (first.line, first.column) < (second.line, second.column)
    }
  }

  private static let stride = 512
  private let bytes: [UInt8]
  /// The position at every multiple of the stride.
  private let marks: [Position]

  /// Prepares positions of a text.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var marks: [Position] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var position = Position(line: 1, column: 1)
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        marks.append(position)
        let next = min(offset + Self.stride, buffer.count)
        Self.advance(&position, from: offset, to: next, in: buffer)
        offset = next
      }
    }
    self.marks = marks.isEmpty ? [position] : marks
  }

  /// Returns the position of a byte.
  package subscript(offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let index = min(offset / Self.stride, marks.count - 1)
    var position = marks[index]
    bytes.withUnsafeBufferPointer { buffer in
      Self.advance(&position, from: index * Self.stride, to: offset, in: buffer)
    }
    return position
  }

  private static func advance(
    _ position: inout Position, from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    for offset in start..<end {
      let byte = bytes[offset]
      if byte == ASCII.lineFeed {
        position = Position(line: position.line + 1, column: 1)
      } else if byte == ASCII.carriageReturn {
        let isPair = offset + 1 < bytes.count && bytes[offset + 1] == ASCII.lineFeed
        if !isPair { position = Position(line: position.line + 1, column: 1) }
      } else if byte & 0xC0 != 0x80, !isByteOrderMark(offset, in: bytes) {
        position.column += 1
      }
    }
  }

  private static func isByteOrderMark(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    offset == 0 && bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }
}
