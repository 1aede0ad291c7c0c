import Platform
import Synchronization

/// A pipe from the process to itself: a signal handler writes into it what a wait for input must notice.
///
/// A flag alone could be set just before the wait and be missed; a byte in a pipe cannot.
struct SelfPipe: ~Copyable, Sendable {
  private let readingEnd = Atomic<Int32>(-1)
  private let writingEnd = Atomic<Int32>(-1)

  /// The end to wait for and to read from, negative before it is open.
  var descriptor: Int32 { readingEnd.load(ordering: .relaxed) }

  /// Opens the pipe; once is enough.
  ///
  /// - Returns: Whether it is open.
  func open() -> Bool {
    guard descriptor < 0 else { return true }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readingEnd.store(ends[0], ordering: .relaxed)
    writingEnd.store(ends[1], ordering: .relaxed)
    return true
  }

  /// Puts a byte in; safe to call from a signal handler.
  func put(_ byte: UInt8) {
    let saved = errno
    var byte = byte
    write(writingEnd.load(ordering: .relaxed), &byte, 1)
    errno = saved
  }

  /// Takes the next byte out, or nothing when there is none.
  func take() -> UInt8? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? byte : nil
  }
}
