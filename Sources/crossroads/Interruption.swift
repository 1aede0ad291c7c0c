import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Ctrl-C, noticed while a line is awaited.
enum Interruption {
  private static let flag = Atomic(false)

  /// Whether Ctrl-C was pressed since the watch began.
  static var happened: Bool { flag.load(ordering: .relaxed) }

  /// Begins to catch Ctrl-C; a read that waits then fails with EINTR.
  static func watch() {
    flag.store(false, ordering: .relaxed)
    TerminalSignals.unblock([SIGINT])
    install { _ in Interruption.flag.store(true, ordering: .relaxed) }
  }

  /// Gives Ctrl-C back its usual meaning, so that a long computation can be ended.
  static func unwatch() {
    install(SIG_DFL)
  }

  private static func install(_ handler: (@convention(c) (Int32) -> Void)?) {
    var action = sigaction()
    // Without SA_RESTART, so that the read returns.
    action.sa_flags = 0
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigaction(SIGINT, &action, nil)
  }
}
