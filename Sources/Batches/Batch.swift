package import AnswerSpaces
package import Rubrics

/// Decides answers by the hundred thousand: one line of JSON in, one line of JSON out, in order.
///
/// It takes a fixed amount of memory, whatever the size of the input.
package struct Batch: Sendable {
  private let rubric: Rubric
  private let space: AnswerSpace?
  private let compiled: CompiledRubric?
  private let plain: PlainLine
  private let blockSize: Int

  /// Prepares a batch.
  ///
  /// - Parameters:
  ///   - rubric: The rubric to decide by.
  ///   - space: Its answer space, unless that is too large; then no standing is computed.
  ///   - blockSize: The most bytes to hold at a time, at least twice the longest line.
  ///   - full: Writes a whole result as one line of JSON; without it a line holds the outcome, what
  ///     is possible, the scores and the standing.
  package init(
    rubric: Rubric, space: AnswerSpace?, blockSize: Int = 4 << 20, full: FullResult? = nil
  ) {
    self.rubric = rubric
    self.space = space
    self.blockSize = blockSize
    plain = PlainLine(rubric: rubric, space: space, full: full)
    compiled = full == nil ? CompiledRubric(rubric) : nil
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
    let tables = fastTables()
    let crew = LineCrew(
      (0..<max(1, threads)).map { _ in
        LineWorker(
          plain: plain, fast: tables.map { FastLine(rubric, compiled: $0, diagram: $1) })
      })
    let blocks = LineBlocks(capacity: blockSize)
    var summary = BatchSummary()
    while let block = try blocks.next(reading: read) {
      switch block {
      case .lines(let lines):
        for results in crew.work(on: lines, from: summary.lines + 1) {
          summary.lines += results.lineCount
          summary.refused += results.refusalCount
          try write(results.output.bytes)
        }
      case .overlong:
        summary.lines += 1
        summary.refused += 1
        try PlainLine.refusal(of: summary.lines, PlainLine.overlong)
          .withUnsafeBytes { try write($0) }
      }
    }
    return summary
  }

  /// Returns what the fast way reads, or nothing when every line has to go the plain way.
  private func fastTables() -> (rubric: CompiledRubric, diagram: WalkedDiagram?)? {
    guard let compiled else { return nil }
    guard let space else { return (compiled, nil) }
    guard let tables = space.tables(), let diagram = WalkedDiagram(tables, of: compiled) else {
      return nil
    }
    return (compiled, diagram)
  }
}
