import Dispatch
import Synchronization
import Testing

@testable import DesignDocuments

@Suite struct MemoTests {
  @Test func `each value is made once, whoever asks for it first`() {
    let memo = Memo<Int, Int>()
    let made = Mutex([Int]())
    let isWrong = Mutex(false)
    DispatchQueue.concurrentPerform(iterations: 400) { index in
      let key = index % 5
      let value = memo.value(for: key) {
        made.withLock { $0.append(key) }
        return key * key
      }
      if value != key * key { isWrong.withLock { $0 = true } }
    }
    #expect(made.withLock { $0.sorted() } == [0, 1, 2, 3, 4])
    #expect(isWrong.withLock { !$0 })
  }
}
