package import AnswerSpaces
import Dispatch
package import Rubrics

/// Decides answers by the hundred thousand: one line of JSON in, one line of JSON out, in order.
///
/// It takes a fixed amount of memory, whatever the size of the input.
package struct Batch: Sendable {
  private let rubric: Rubric
  private let plain: PlainLine
  private let tables: DecisionTables?
  private let capacity: Int
  private let partSize: Int

  /// Prepares a batch.
  ///
  /// - Parameters:
  ///   - rubric: The rubric to decide by.
  ///   - space: Its answer space, unless that is too large; then no standing is computed.
  ///   - capacity: The most bytes to hold at a time, at least twice the longest line.
  ///   - full: Writes a whole result as one line of JSON; without it a line holds the outcome, what
  ///     is possible, the scores and the standing.
  package init(
    rubric: Rubric, space: AnswerSpace?, capacity: Int = 4 << 20, full: FullResult? = nil
  ) {
    self.rubric = rubric
    self.capacity = capacity
    plain = PlainLine(rubric: rubric, space: space, full: full)
    tables = full == nil ? space?.tables().flatMap { DecisionTables(rubric, $0) } : nil
    // A whole result may be ten thousand times as long as its line.
    partSize = full == nil ? 1 << 18 : 1 << 11
  }

  /// Decides all lines of an input.
  ///
  /// - Parameters:
  ///   - threads: How many blocks of lines to work on at the same time, at least one.
  ///   - read: Fills a buffer as far as the input goes at the moment and returns how many bytes it
  ///     got, 0 at the end.
  ///   - write: Takes the results.
  /// - Returns: How many lines there were, and how many could not be used.
  /// - Throws: What reading and writing throw.
  package func run(
    threads: Int = 1, reading read: (UnsafeMutableRawBufferPointer) throws -> Int,
    writing write: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> BatchSummary {
    let workers = (0..<max(1, threads)).map { _ in
      LineWorker(plain: plain, quick: tables.map { QuickLine(rubric, $0) })
    }
    var blocks = LineBlocks(capacity: capacity, partSize: partSize, partCount: workers.count)
    var summary = BatchSummary()
    while let block = try blocks.next(from: summary.lines + 1, reading: read) {
      switch block {
      case .lines(let parts):
        DispatchQueue.concurrentPerform(iterations: parts.count) { [bytes = blocks.bytes] in
          workers[$0].work(on: parts[$0], of: bytes)
        }
        for worker in workers.prefix(parts.count) {
          summary.lines += worker.summary.lines
          summary.refused += worker.summary.refused
          try worker.output.withUnsafeBytes(write)
        }
      case .overlong:
        summary.lines += 1
        summary.refused += 1
        try PlainLine.refusal(of: summary.lines, PlainLine.overlong).withUnsafeBytes(write)
      }
    }
    return summary
  }
}
