/// Turns whole lines into results; one thread at a time uses it, on its own memory.
final class LineWorker: @unchecked Sendable {
  /// The lines to write.
  private(set) var output = OutputBuffer()
  /// How many they are.
  private(set) var summary = BatchSummary()
  private let plain: PlainLine
  private var quick: QuickLine?

  /// Creates a worker with a way that takes any line and, where there is one, a quick way for most.
  init(plain: PlainLine, quick: QuickLine?) {
    self.plain = plain
    self.quick = quick
  }

  /// Turns the lines of a buffer into results, in place of earlier ones.
  func work(on part: LineBlocks.Part, of bytes: [UInt8]) {
    output.removeAll()
    summary = BatchSummary()
    var position = part.range.lowerBound
    while position < part.range.upperBound {
      position =
        quick?.decide(bytes.span, from: position, writingTo: &output)
        ?? decidePlainly(bytes, from: position, number: part.number + summary.lines)
      summary.lines += 1
    }
  }

  private func decidePlainly(_ bytes: [UInt8], from start: Int, number: Int) -> Int {
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let result = plain.result(of: bytes[start..<end], number: number)
    output.append(result.line)
    if result.isRefused { summary.refused += 1 }
    return end + 1
  }
}
