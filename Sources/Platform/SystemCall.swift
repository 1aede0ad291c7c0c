/// Calls to the system, as they are made whatever signals come.
package enum SystemCall {
  /// Makes a call again as long as a signal cuts it short, and returns what the last one returned.
  package static func restarted<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      guard result == -1, errno == EINTR else { return result }
    }
  }
}
