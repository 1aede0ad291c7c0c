/// Reads the contents of files from what `git cat-file --batch` tells.
struct BlobReader {
  private var header: [UInt8] = []
  private var content: [UInt8] = []
  private var missing: Int?
  private var failure: GitFailure?
  /// How many files were read.
  private(set) var count = 0

  /// Reads files one after the other.
  ///
  /// - Parameters:
  ///   - objects: The ids of their contents.
  ///   - git: The program.
  ///   - body: What takes a content, and returns whether it wants more.
  /// - Throws: A `GitFailure` when git ends early, or tells of fewer files than it was asked for.
  static func read(
    _ objects: [String], by git: GitProgram, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Bool
  ) throws(GitFailure) {
    guard !objects.isEmpty else { return }
    var reader = BlobReader()
    var input: [UInt8] = []
    for object in objects { input += object.utf8 + [UInt8(ascii: "\n")] }
    var wantsMore = true
    try git.run(.catFile, ["--batch"], input: input, limit: .max) { piece in
      wantsMore = reader.take(piece, body)
      return wantsMore && reader.failure == nil
    }
    if let failure = reader.failure { throw failure }
    guard !wantsMore || reader.count == objects.count else { throw .stopped(status: 0) }
  }

  private mutating func take(
    _ piece: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Bool
  ) -> Bool {
    var position = 0
    while position < piece.count {
      if let rest = missing {
        // A line feed follows each content.
        let length = min(rest, piece.count - position)
        content += piece[position..<position + length]
        position += length
        missing = rest - length
        guard missing == 0 else { continue }
        missing = nil
        let wantsMore = content.dropLast().withUnsafeBufferPointer { body($0, count) }
        count += 1
        content.removeAll(keepingCapacity: true)
        guard wantsMore else { return false }
      } else if piece[position] == UInt8(ascii: "\n") {
        position += 1
        begin()
        guard failure == nil else { return true }
      } else {
        header.append(piece[position])
        position += 1
      }
    }
    return true
  }

  /// Reads a header: the id, the kind and the size, or the id and `missing`.
  private mutating func begin() {
    let facts = String(decoding: header, as: UTF8.self).split(separator: " ")
    header.removeAll(keepingCapacity: true)
    guard facts.count == 3, let size = Int(facts[2]) else {
      failure = .stopped(status: 0)
      return
    }
    guard size <= MeasurementLimits.rowBytes else {
      failure = .tooMuch("a document has more than \(MeasurementLimits.rowBytes >> 20) MiB")
      return
    }
    missing = size + 1
  }
}
