import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The signals that concern a terminal taken over, written into a pipe so that a wait for keys notices them.
enum TerminalSignals {
  /// The signals handed on as they come.
  private static let watched = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT,
  ]
  /// The signals that end the process by a fault of its own.
  private static let faults = [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

  private static let writingEnd = Atomic<Int32>(-1)
  private static let readingEnd = Atomic<Int32>(-1)

  /// The descriptor that can be read when a signal has come; each byte is the number of one.
  static var descriptor: Int32 { readingEnd.load(ordering: .relaxed) }

  /// Begins to hand signals on.
  static func watch() {
    if descriptor < 0 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return }
      for end in ends {
        _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
      readingEnd.store(ends[0], ordering: .relaxed)
      writingEnd.store(ends[1], ordering: .relaxed)
    }
    unblock(watched + faults)
    for number in watched {
      install(number) { number in
        let saved = errno
        var byte = UInt8(truncatingIfNeeded: number)
        write(TerminalSignals.writingEnd.load(ordering: .relaxed), &byte, 1)
        errno = saved
      }
    }
    for number in faults {
      install(number, once: true) { number in
        // The process dies of the fault when the handler returns; its terminal must not.
        TerminalMode.restore()
        let reset: StaticString = "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?25h\r\n"
        write(STDERR_FILENO, reset.utf8Start, reset.utf8CodeUnitCount)
        raise(number)
      }
    }
  }

  /// Gives all signals their usual meaning back.
  static func unwatch() {
    for number in watched + faults { install(number, SIG_DFL) }
  }

  /// Lets signals through that the process was started with blocked, as some parents do.
  static func unblock(_ numbers: [Int32]) {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Returns the next signal that came, or nothing.
  static func next() -> Int32? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
  }

  private static func install(
    _ number: Int32, once: Bool = false, _ handler: (@convention(c) (Int32) -> Void)?
  ) {
    var action = sigaction()
    action.sa_flags = once ? Int32(bitPattern: UInt32(truncatingIfNeeded: Int(SA_RESETHAND))) : 0
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigaction(number, &action, nil)
  }
}
