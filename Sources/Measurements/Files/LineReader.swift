import Diagnostics

/// Reads the lines of a file one by one, without their line ends.
struct LineReader {
  private let stream: FileStream
  private var piece: [UInt8] = []
  private var position = 0
  /// The number of the line read last, counted from 1.
  private(set) var line = 0

  /// Begins at the front of a file.
  init(_ stream: FileStream) {
    self.stream = stream
  }

  /// Returns the next line, or nothing at the end.
  ///
  /// - Throws: A problem when the file cannot be read or a line is too long.
  mutating func next() throws(Problems) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      if position == piece.count {
        try stream.read(into: &piece)
        position = 0
        if piece.isEmpty { break }
      }
      let feed = piece[position...].firstIndex(of: UInt8(ascii: "\n"))
      bytes += piece[position..<(feed ?? piece.count)]
      guard bytes.count <= MeasurementLimits.rowBytes else {
        throw Problems(RowLimit.tooLong(stream.name, line: line + 1))
      }
      position = feed.map { $0 + 1 } ?? piece.count
      if feed != nil {
        line += 1
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return bytes
      }
    }
    guard !bytes.isEmpty else { return nil }
    line += 1
    return bytes
  }
}
