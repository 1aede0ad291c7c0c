import Rubrics

/// The quick way from a line to its result, over tables of numbers.
struct QuickLine {
  private var reader: LineReader
  private var judge: LineJudge
  private let writer: ResultWriter

  /// Prepares the quick way for a rubric.
  init(_ rubric: Rubric, _ tables: DecisionTables) {
    reader = LineReader(tables)
    judge = LineJudge(tables)
    writer = ResultWriter(for: rubric)
  }

  /// Decides a line, writes its result and returns where the next line starts, or nothing when the
  /// line has to go the plain way.
  mutating func decide(
    _ text: Span<UInt8>, from start: Int, writingTo output: inout OutputBuffer
  ) -> Int? {
    guard let next = reader.read(text, from: start), next - start - 1 <= PlainLine.limit else {
      return nil
    }
    writer.write(judge.verdict(on: reader.answers), scores: judge.scores, to: &output)
    return next
  }
}
