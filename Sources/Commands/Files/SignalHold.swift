import Diagnostics
import Platform

/// The signals that end a process from outside, held off while something is not whole.
enum SignalHold {
  /// The signals held off.
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Does some short work that a signal would leave half done; what came meanwhile counts afterwards.
  ///
  /// It holds off the signals of the calling thread, so no other thread may be at work.
  ///
  /// - Parameter work: The work, which must not wait for anybody.
  /// - Throws: What the work throws.
  static func during(_ work: () throws(Problems) -> Void) throws(Problems) {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }
}
