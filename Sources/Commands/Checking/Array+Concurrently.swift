import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Makes something of each element, in any order.
  ///
  /// - Parameters:
  ///   - threads: How many elements to work on at the same time, at least one.
  ///   - transform: Makes it; whoever is done with an element takes the next one.
  /// - Returns: What was made, in the order of the elements.
  func map<Result: Sendable>(
    threads: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let next = Mutex(startIndex)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: Swift.min(Swift.max(1, threads), count)) { _ in
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < endIndex else { return }
        let result = transform(self[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
