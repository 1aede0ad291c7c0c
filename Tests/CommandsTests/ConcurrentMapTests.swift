import Synchronization
import Testing

@testable import Commands

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 3, 16, 100])
  func `every element is worked on once, and results keep the order`(threads: Int) {
    for count in [0, 1, 2, 7, 64] {
      let seen = Mutex([Int]())
      let results = Array(0..<count).map(threads: threads) { element in
        seen.withLock { $0.append(element) }
        return "\(element)"
      }
      #expect(results == (0..<count).map { "\($0)" })
      #expect(seen.withLock { $0.sorted() } == Array(0..<count))
    }
  }
}
