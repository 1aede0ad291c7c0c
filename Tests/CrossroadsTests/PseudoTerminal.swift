import Foundation
import Platform

/// The built program on a terminal of its own, typed at and watched from the other end.
///
/// Everything has a limit of time: what does not come within it fails the test instead of hanging it.
final class PseudoTerminal {
  /// What went wrong while watching.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Everything the program has written, control sequences included.
  private(set) var text = ""

  private let keyboard: Int32
  private let line: Int32
  private let process = Process()
  private let before: termios

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - words: The command line.
  ///   - directory: The directory to run in, which also holds the state.
  ///   - columns: The columns of the terminal.
  ///   - variables: Further environment variables, and those to leave unset; no pager is one of them.
  /// - Throws: A failure when there is no terminal to be had, or no program.
  init(
    _ words: [String], in directory: String, columns: Int = 80, variables: [String: String?] = [:]
  ) throws {
    var ends: (keyboard: Int32, line: Int32) = (-1, -1)
    guard openpty(&ends.keyboard, &ends.line, nil, nil, nil) == 0 else {
      throw Failure(description: "no pseudo-terminal")
    }
    (keyboard, line) = ends
    before = try Self.mode(of: line)
    let handle = FileHandle(fileDescriptor: line, closeOnDealloc: false)
    process.executableURL = URL(fileURLWithPath: try BuiltBinary.path)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    let usual: [String: String?] = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm", "LANG": "C.UTF-8", "NO_COLOR": "1",
      "PAGER": "cat", "XDG_STATE_HOME": directory,
    ]
    process.environment = usual.merging(variables) { _, other in other }.compactMapValues { $0 }
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    _ = fcntl(keyboard, F_SETFL, fcntl(keyboard, F_GETFL) | O_NONBLOCK)
    resize(columns: columns, rows: 40)
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    // Whatever the program has started is told by this that its terminal is gone.
    close(line)
    if !isHungUp { close(keyboard) }
    process.waitUntilExit()
  }

  private var isHungUp = false

  /// Types something.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(keyboard, bytes, bytes.count)
  }

  /// Waits until the program has written something since the last wait.
  func see(_ expected: String, within seconds: Double = 20) throws {
    let start = seen
    try wait(seconds, for: "'\(expected)' in\n\(String(text.dropFirst(start)))") {
      guard let range = String(self.text.dropFirst(start)).range(of: expected) else { return false }
      let rest = String(self.text.dropFirst(start))
      self.seen = start + rest.distance(from: rest.startIndex, to: range.upperBound)
      return true
    }
  }

  private var seen = 0

  /// Waits until the program has ended and returns its status.
  func end(within seconds: Double = 20) throws -> Int32 {
    try wait(seconds, for: "the end of the program after\n\(text.suffix(800))") {
      !self.process.isRunning
    }
    take()
    return process.terminationStatus
  }

  /// Waits until a condition holds.
  func wait(
    _ seconds: Double = 20, for what: @autoclosure () -> String, until condition: () -> Bool
  ) throws {
    let end = Date().addingTimeInterval(seconds)
    while true {
      take()
      if condition() { return }
      guard Date() < end else { throw Failure(description: "waited in vain for \(what())") }
      usleep(5000)
    }
  }

  /// Sends a signal.
  func signal(_ number: Int32) {
    kill(process.processIdentifier, number)
  }

  /// Changes the size of the terminal, which tells the program.
  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
    if process.isRunning { signal(SIGWINCH) }
  }

  /// Closes the terminal as a closed window does.
  func hangUp() {
    take()
    close(keyboard)
    isHungUp = true
  }

  /// Whether keys are handed over one by one and unechoed.
  var isRaw: Bool {
    guard let mode = try? Self.mode(of: line) else { return false }
    return mode.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  /// Whether the terminal is as it was before the program started.
  var isRestored: Bool {
    guard let now = try? Self.mode(of: line) else { return false }
    var (first, second) = (before, now)
    return withUnsafeBytes(of: &first) { first in
      withUnsafeBytes(of: &second) { first.elementsEqual($0) }
    }
  }

  /// Whether the program is stopped, as after Ctrl-Z.
  var isStopped: Bool {
    let status = try? String(
      contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
    return status?.split(separator: ")").last?.hasPrefix(" T") ?? false
  }

  private func take() {
    guard !isHungUp else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(keyboard, &buffer, buffer.count)
      guard count > 0 else { return }
      text += String(decoding: buffer[..<count], as: UTF8.self)
    }
  }

  private static func mode(of descriptor: Int32) throws -> termios {
    var mode = termios()
    guard tcgetattr(descriptor, &mode) == 0 else { throw Failure(description: "no terminal mode") }
    return mode
  }
}
