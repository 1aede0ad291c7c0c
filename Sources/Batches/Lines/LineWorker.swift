import AnswerSpaces
import Rubrics

/// Turns whole lines into results; one thread at a time uses it, on its own memory.
final class LineWorker {
  private let plain: PlainLine
  private let fast: FastLine?

  /// Creates a worker.
  init(plain: PlainLine, fast: FastLine?) {
    self.plain = plain
    self.fast = fast
  }

  /// Turns lines into results.
  ///
  /// - Parameters:
  ///   - lines: Whole lines, each ended with a line feed, with readable bytes behind them.
  ///   - number: The number of the first line.
  ///   - results: Where to put the results, in place of what is there.
  func work(
    on lines: UnsafeBufferPointer<UInt8>, from number: Int, into results: LineResults
  ) {
    results.removeAll()
    guard var position = lines.baseAddress else { return }
    let end = position + lines.count
    while position < end {
      if let next = fast?.decide(position, writingTo: results.output) {
        position = next
      } else {
        var feed = position
        while feed.pointee != 0x0A { feed += 1 }
        let line = UnsafeBufferPointer(start: position, count: feed - position)
        switch plain.result(of: line, number: number + results.lineCount) {
        case .decided(let bytes): results.output.append(bytes)
        case .refused(let bytes):
          results.output.append(bytes)
          results.refusalCount += 1
        }
        position = feed + 1
      }
      results.lineCount += 1
    }
  }
}
