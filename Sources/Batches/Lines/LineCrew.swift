import Dispatch
import Synchronization

/// Workers that share out the lines of a block; whoever is done takes the next part.
///
/// There are more parts than workers, so that nobody waits long for a worker whose core is busy
/// with something else.
final class LineCrew: @unchecked Sendable {
  private static let partsPerWorker = 4

  private let workers: [LineWorker]
  private let results: [LineResults]

  /// Creates a crew.
  init(_ workers: [LineWorker]) {
    self.workers = workers
    let count = workers.count == 1 ? 1 : workers.count * Self.partsPerWorker
    results = (0..<count).map { _ in LineResults() }
  }

  /// Turns whole lines into results.
  ///
  /// - Parameters:
  ///   - lines: The lines, each ended with a line feed.
  ///   - number: The number of the first line.
  /// - Returns: The results in the order of the lines, valid until the next work.
  func work(on lines: UnsafeBufferPointer<UInt8>, from number: Int) -> ArraySlice<LineResults> {
    let parts = LineBlocks.parts(of: lines, atMost: results.count)
    var starts = [number]
    for part in parts.dropLast() {
      starts.append((starts.last ?? number) + LineBlocks.lineCount(of: part))
    }
    let job = Job(parts: parts, starts: starts)
    if parts.count == 1 {
      perform(job, with: 0)
    } else {
      DispatchQueue.concurrentPerform(iterations: min(workers.count, parts.count)) {
        perform(job, with: $0)
      }
    }
    return results.prefix(parts.count)
  }

  /// Works on parts until none is left; no two threads have the same worker or the same part.
  private func perform(_ job: Job, with worker: Int) {
    while true {
      let part = job.next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard part < job.parts.count else { return }
      workers[worker].work(on: job.parts[part], from: job.starts[part], into: results[part])
    }
  }
}

/// The parts of a block, and which of them is next.
private final class Job: @unchecked Sendable {
  let parts: [UnsafeBufferPointer<UInt8>]
  let starts: [Int]
  let next = Atomic(0)

  init(parts: [UnsafeBufferPointer<UInt8>], starts: [Int]) {
    self.parts = parts
    self.starts = starts
  }
}
