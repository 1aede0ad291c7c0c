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
      width: Self.size?.columns ?? 80, height: Self.size?.rows ?? 24)
  }

  func write(_ output: Output) throws(Problems) {
    var text = output.text
    let problem = text.withUTF8 { failure(of: UnsafeRawBufferPointer($0)) }
    if let problem { throw Problems(problem) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(Problems) {
    if let problem = failure(of: bytes) { throw Problems(problem) }
  }

  func page(_ output: Output, through command: String) -> Bool {
    let isTakenOver = TerminalMode.isRaw
    if isTakenOver { endKeys() }
    defer { if isTakenOver { _ = beginKeys() } }
    // What git gives a pager without options of its own: `less` would show the sequences of colours
    // instead of colours, and take what was read away when it ends.
    let line = "LESS=\"${LESS-FRX}\"; export LESS; \(command)"
    guard let pager = popen(line, "w") else { return false }
    // Ctrl-C is the pager's while it runs.
    let handler = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, handler) }
    fputs(output.text, pager)
    let status = pclose(pager)
    // The shell says by 126 and 127 that there is no such command; a pager's own status is nobody's.
    let code = status >> 8 & 0xFF
    return status & 0x7F != 0 || (code != 126 && code != 127)
  }

  func complain(_ talk: Escaped<Terminal>) {
    var text = talk.withoutLogCommands.source
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
        throw Problems("cannot read standard input: \(SystemReason.words(errno))")
      }
    }
    return Array(bytes.prefix(limit + 1))
  }

  func lookAtInput(patience: Int) -> InputSight {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard lseek(STDIN_FILENO, 0, SEEK_CUR) == 0 else { return .nothing }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = pread(STDIN_FILENO, &buffer, buffer.count, 0)
      let first = buffer.prefix(max(0, count)).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
      return first == UInt8(ascii: "{") ? .object : .nothing
    case S_IFIFO, S_IFSOCK:
      var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      var bytes: Int32 = 0
      guard poll(&waiting, 1, Int32(patience)) > 0,
        ioctl(STDIN_FILENO, UInt(FIONREAD), &bytes) == 0, bytes > 0
      else { return .nothing }
      return .something
    default: return .nothing
    }
  }

  func readInput(into buffer: UnsafeMutableRawBufferPointer) throws(Problems) -> Int {
    while true {
      let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw Problems("cannot read standard input: \(SystemReason.words(errno))")
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

  private static var size: ConsoleSize? {
    ConsoleSize.of([STDOUT_FILENO, STDERR_FILENO])
  }

  /// Writes to standard output and returns what went wrong.
  ///
  /// A reader that has gone has read enough: it ends the output, never what the run comes to.
  private func failure(of bytes: UnsafeRawBufferPointer) -> Problem? {
    let number = send(bytes, to: STDOUT_FILENO)
    guard number != 0, number != EPIPE else { return nil }
    return Problem("cannot write to standard output: \(SystemReason.words(number))")
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
