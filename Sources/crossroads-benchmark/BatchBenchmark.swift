import AnswerSpaces
import Batches

/// Measures lines a second, and how much faster the fast way is than the plain one.
enum BatchBenchmark {
  /// Runs the workload and returns a line for each way.
  static func report() throws -> [String] {
    try [(open: UInt64(0), name: "complete"), (10, "a tenth open")].flatMap { open, name in
      let workload = BatchWorkload(openPercent: open)
      let space = try AnswerSpace(of: workload.rubric)
      let batch = Batch(rubric: workload.rubric, space: space)
      let plain = PlainLine(rubric: workload.rubric, space: space)
      let slow = Stopwatch.seconds(of: 1) { plainly(workload, plain) }
      let size = workload.input.count / workload.lineCount
      let title = "batch, \(workload.lineCount) lines of \(size) bytes, \(name)"
      let plainRate = Double(workload.lineCount) / slow
      return ["\(title): plain way \(Int(plainRate)) lines/s"]
        + (try [1, 2].map { threads in
          let fast = try Stopwatch.seconds {
            try run(batch, over: workload.input, threads: threads)
          }
          let rate = Double(workload.lineCount) / fast
          let ratio = Int(rate / plainRate + 0.5)
          return "\(title): \(threads) at a time \(Int(rate)) lines/s, \(ratio) times the plain way"
        })
    }
  }

  private static func run(_ batch: Batch, over input: [UInt8], threads: Int) throws {
    var position = 0
    var written = 0
    _ = try batch.run(threads: threads) { buffer in
      let count = min(buffer.count, input.count - position)
      buffer.copyBytes(from: input[position..<position + count])
      position += count
      return count
    } writing: {
      written += $0.count
    }
  }

  private static func plainly(_ workload: BatchWorkload, _ plain: PlainLine) {
    for (index, line) in workload.input.split(separator: 0x0A).enumerated() {
      _ = plain.result(of: line, number: index + 1)
    }
  }
}
