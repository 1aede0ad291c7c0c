import Platform

/// The signals that concern a terminal taken over, written into a pipe so that a wait for keys notices them.
enum TerminalSignals {
  /// The signals handed on as they come.
  private static let watched = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT,
  ]
  /// The signals that end the process by a fault of its own.
  private static let faults = [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

  private static let pipe = SelfPipe()

  /// The descriptor that can be read when a signal has come; each byte is the number of one.
  static var descriptor: Int32 { pipe.descriptor }

  /// Begins to hand signals on.
  static func watch() {
    guard pipe.open() else { return }
    SignalHandler.unblock(watched + faults)
    for number in watched {
      SignalHandler.install(number) { number in
        TerminalSignals.pipe.put(UInt8(truncatingIfNeeded: number))
      }
    }
    for number in faults {
      SignalHandler.install(number, once: true) { number in
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
    for number in watched + faults { SignalHandler.install(number, SIG_DFL) }
  }

  /// Returns the next signal that came, or nothing.
  static func next() -> Int32? { pipe.take().map(Int32.init) }
}
