import Platform

/// What the process does about signals.
enum SignalHandler {
  /// Sets what happens when a signal comes; a wait for input is ended by it.
  ///
  /// - Parameters:
  ///   - number: The signal.
  ///   - once: Whether it has its usual meaning again from the second time on.
  ///   - handler: What to do, which may do no more than a handler may (signal-safety(7)).
  static func install(
    _ number: Int32, once: Bool = false, _ handler: (@convention(c) (Int32) -> Void)?
  ) {
    var action = sigaction()
    // Without SA_RESTART, so that waits return.
    action.sa_flags = once ? Int32(bitPattern: UInt32(truncatingIfNeeded: Int(SA_RESETHAND))) : 0
    action.setHandler(handler)
    sigaction(number, &action, nil)
  }

  /// Lets signals through that the process was started with blocked, as some parents do.
  static func unblock(_ numbers: [Int32]) {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}
