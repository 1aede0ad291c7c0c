import Platform

/// The mode of the terminal, remembered before it is changed so that it can always be given back.
enum TerminalMode {
  /// The mode to go back to; written before any handler that reads it is installed.
  private nonisolated(unsafe) static var original = termios()
  /// Whether it is changed.
  nonisolated(unsafe) private(set) static var isRaw = false

  /// Makes the terminal hand over every key at once, unechoed, and pass control keys as keys.
  ///
  /// - Returns: Whether that worked.
  static func makeRaw() -> Bool {
    if !isRaw {
      guard tcgetattr(STDIN_FILENO, &original) == 0 else { return false }
    }
    var raw = original
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &raw.c_cc) { controls in
      controls[Int(VMIN)] = 1
      controls[Int(VTIME)] = 0
    }
    isRaw = true
    guard set(&raw) else {
      isRaw = false
      return false
    }
    return true
  }

  /// Gives the terminal its mode back; safe to call from a signal handler, and any number of times.
  static func restore() {
    guard isRaw else { return }
    isRaw = false
    _ = set(&original)
  }

  private static func set(_ mode: inout termios) -> Bool {
    // A process in the background would be stopped for this; giving back must work there, too.
    let handler = signal(SIGTTOU, SIG_IGN)
    defer { signal(SIGTTOU, handler) }
    // Now, because waiting for the output to drain would wait for ever on a stopped terminal.
    return tcsetattr(STDIN_FILENO, TCSANOW, &mode) == 0
  }
}
