import AnswerSpaces
import Rubrics

/// Turns whole lines into results; one of them works at a time on its own memory.
final class LineWorker {
  /// The results of the last lines.
  let output = OutputBytes()
  /// The number of lines turned into results.
  private(set) var lineCount = 0
  /// The number of lines that could not be used.
  private(set) var refusalCount = 0

  private let plain: PlainLine
  private let fast: FastLine?

  /// Creates a worker.
  init(plain: PlainLine, fast: FastLine?) {
    self.plain = plain
    self.fast = fast
  }

  /// Turns lines into results, which replace those of the last time.
  ///
  /// - Parameters:
  ///   - lines: Whole lines, each ended with a line feed, with readable bytes behind them.
  ///   - number: The number of the first line.
  func work(on lines: UnsafeBufferPointer<UInt8>, from number: Int) {
    output.removeAll()
    lineCount = 0
    refusalCount = 0
    guard var position = lines.baseAddress else { return }
    let end = position + lines.count
    while position < end {
      if let next = fast?.decide(position, writingTo: output) {
        position = next
      } else {
        var feed = position
        while feed.pointee != 0x0A { feed += 1 }
        let line = UnsafeBufferPointer(start: position, count: feed - position)
        switch plain.result(of: line, number: number + lineCount) {
        case .decided(let bytes): output.append(bytes)
        case .refused(let bytes):
          output.append(bytes)
          refusalCount += 1
        }
        position = feed + 1
      }
      lineCount += 1
    }
  }
}
