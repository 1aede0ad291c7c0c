import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Ctrl-C in a conversation line by line: noticed at the next wait for a line, if not during one.
enum Interruption {
  private static let flag = Atomic(false)
  private static let writingEnd = Atomic<Int32>(-1)
  private static let readingEnd = Atomic<Int32>(-1)

  /// Whether Ctrl-C was pressed since the watch began.
  static var happened: Bool { flag.load(ordering: .relaxed) }

  /// Begins to catch Ctrl-C, for the rest of the process; once is enough.
  ///
  /// It is caught between questions as well, so that nobody loses the word on where the answers are.
  static func watch() {
    guard readingEnd.load(ordering: .relaxed) < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readingEnd.store(ends[0], ordering: .relaxed)
    writingEnd.store(ends[1], ordering: .relaxed)
    TerminalSignals.unblock([SIGINT])
    install { _ in
      Interruption.flag.store(true, ordering: .relaxed)
      var byte: UInt8 = 0
      write(Interruption.writingEnd.load(ordering: .relaxed), &byte, 1)
    }
  }

  /// Waits until there is something to read, or Ctrl-C is pressed.
  static func wait(for descriptor: Int32) {
    // A flag alone could be set just before the wait and be missed; a byte in a pipe cannot.
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readingEnd.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
    ]
    poll(&waiting, 2, -1)
  }

  private static func install(_ handler: (@convention(c) (Int32) -> Void)?) {
    var action = sigaction()
    // Without SA_RESTART, so that the wait returns.
    action.sa_flags = 0
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigaction(SIGINT, &action, nil)
  }
}
