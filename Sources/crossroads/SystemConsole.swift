import Commands
import Diagnostics
import Layouts
import Platform
import Questionnaires

/// The real console: the three standard streams of this process.
final class SystemConsole: Console {
  let traits: ConsoleTraits
  /// The bytes read and not used yet.
  var pending: [UInt8] = []
  /// What makes keys of bytes.
  var decoder = KeyDecoder()
  /// What has happened and was not handed out yet.
  var events: [ConsoleEvent] = []
  private var isInputOver = false

  /// Takes over the streams: a closed pipe becomes an error number instead of a death.
  ///
  /// Outside of conversations Ctrl-C ends the process as it does any other, which shells report as
  /// status 130; only a program that dies of the signal ends a loop of a script as well.
  init() {
    Self.holdStandardStreams()
    signal(SIGPIPE, SIG_IGN)
    SignalHandler.unblock([SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    traits = ConsoleTraits(
      canAsk: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      width: Self.width)
  }

  func write(_ output: Output) throws(Problems) {
    var text = output.text
    let problem = text.withUTF8 { failure(of: UnsafeRawBufferPointer($0)) }
    if let problem { throw Problems(problem) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(Problems) {
    if let problem = failure(of: bytes) { throw Problems(problem) }
  }

  func complain(_ talk: Escaped<Terminal>) {
    var text = talk.source
    // Nobody listening to talk is no reason to fail.
    _ = text.withUTF8 { send(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }

  func readLine(asking prompt: Escaped<Terminal>) -> ConsoleLine {
    Interruption.watch()
    complain(prompt)
    while true {
      if Interruption.happened { return .interrupted }
      if let end = pending.firstIndex(of: 0x0A) {
        let line = pending[..<end]
        pending.removeSubrange(...end)
        return .line(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self))
      }
      // A last line without its line break was never confirmed, so it is not an answer either.
      if isInputOver || pending.count > Self.longestLine { return .endOfInput }
      Interruption.wait(for: STDIN_FILENO)
      if Interruption.happened { return .interrupted }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        pending.append(contentsOf: buffer[..<count])
      } else if count == 0 || errno != EINTR {
        isInputOver = true
      }
    }
  }

  func readInput(limit: Int) throws(Problems) -> [UInt8] {
    var bytes = pending
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count <= limit {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw Problems(
          Problem("cannot read standard input: \(InputFile.reason(errno))"))
      }
    }
    return Array(bytes.prefix(limit + 1))
  }

  func readInput(into buffer: UnsafeMutableRawBufferPointer) throws(Problems) -> Int {
    while true {
      let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw Problems(
          Problem("cannot read standard input: \(InputFile.reason(errno))"))
      }
    }
  }

  /// Ends the process with a status.
  func finish(with status: ExitStatus) -> Never {
    TerminalMode.restore()
    exit(status.rawValue)
  }

  /// Puts something in the place of each standard stream that the process was started without.
  ///
  /// Else the first file opened would be taken for it, and be written to. What stands there fails
  /// whoever uses it, as the missing stream would.
  private static func holdStandardStreams() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free number is taken, which is this one.
      _ = open("/dev/null", mode)
    }
  }

  /// The bytes of a line beyond which nobody is typing.
  private static let longestLine = 64 * 1024

  private static var width: Int {
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return Int(size.ws_col)
      }
    }
    return 80
  }

  /// Writes to standard output and returns what went wrong.
  ///
  /// A reader that has gone has read enough: it ends the output, never what the run comes to.
  private func failure(of bytes: UnsafeRawBufferPointer) -> Problem? {
    let number = send(bytes, to: STDOUT_FILENO)
    guard number != 0, number != EPIPE else { return nil }
    return Problem("cannot write to standard output: \(InputFile.reason(number))")
  }

  /// Writes bytes to a descriptor and returns the error number of the system, 0 for none.
  private func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var start = 0
    while start < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
      let count = Platform.write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        start += count
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
