import Platform
import Testing

@Suite struct SystemCallTests {
  /// Makes calls that return some results with some error numbers, one after the other.
  static func made(_ results: [(Int, Int32)]) -> (result: Int, calls: Int) {
    var calls = 0
    let result = SystemCall.restarted {
      errno = results[calls].1
      calls += 1
      return results[calls - 1].0
    }
    return (result, calls)
  }

  @Test func `a call that a signal cut short is made again`() {
    #expect(Self.made([(-1, EINTR), (-1, EINTR), (7, 0)]) == (7, 3))
    #expect(Self.made([(-1, EINTR), (0, EINTR)]) == (0, 2))
  }

  @Test func `what failed for another reason has failed`() {
    #expect(Self.made([(-1, EIO), (7, 0)]) == (-1, 1))
    #expect(Self.made([(-1, EINTR), (-1, EBADF), (7, 0)]) == (-1, 2))
  }
}
