import Commands
import Layouts
import Platform
import Questionnaires

extension SystemConsole: KeyConsole {
  var size: ConsoleSize {
    for descriptor in [STDERR_FILENO, STDIN_FILENO] {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 {
        return ConsoleSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
      }
    }
    return ConsoleSize(columns: 80, rows: 24)
  }

  func beginKeys() -> Bool {
    guard TerminalMode.makeRaw() else { return false }
    TerminalSignals.watch()
    return true
  }

  func endKeys() {
    TerminalMode.restore()
    TerminalSignals.unwatch()
  }

  func readKey() -> ConsoleEvent {
    while true {
      if !events.isEmpty { return events.removeFirst() }
      if !pending.isEmpty {
        take(pending)
        pending = []
        continue
      }
      var waiting = [
        pollfd(fd: TerminalSignals.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&waiting, 2, Int32(decoder.patience ?? -1))
      if count < 0 {
        guard errno == EINTR || errno == EAGAIN else { return .endOfInput }
        continue
      }
      if count == 0 {
        events += decoder.giveUp().map(ConsoleEvent.key)
        continue
      }
      if waiting[0].revents != 0, let event = signalled() { return event }
      guard waiting[1].revents != 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let length = read(STDIN_FILENO, &buffer, buffer.count)
      if length > 0 {
        take(buffer[..<length])
      } else if length == 0 || (errno != EINTR && errno != EAGAIN) {
        return .endOfInput
      }
    }
  }

  func suspend() {
    endKeys()
    // The whole job stops, as it would by the terminal's own Ctrl-Z.
    kill(0, SIGTSTP)
    _ = beginKeys()
  }

  func page(_ output: Output, through command: String) -> Bool {
    endKeys()
    defer { _ = beginKeys() }
    // Without options of its own, `less` would show the sequences of colours instead of colours.
    let line = "LESS=\"${LESS-R}\"; export LESS; \(command)"
    guard let pager = popen(line, "w") else { return false }
    // Ctrl-C is the pager's while it runs.
    let handler = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, handler) }
    fputs(output.text, pager)
    let status = pclose(pager)
    // 126 and 127 are the shell's ways of saying that there is no such command.
    return status >> 8 & 0xFF < 126
  }

  private func take(_ bytes: some Sequence<UInt8>) {
    events += decoder.feed(bytes).map(ConsoleEvent.key)
  }

  private func signalled() -> ConsoleEvent? {
    switch TerminalSignals.next() {
    case SIGWINCH?: return .resized
    case SIGCONT?:
      // Whoever stopped the process may have changed the terminal's mode meanwhile.
      _ = TerminalMode.makeRaw()
      return .resized
    case SIGTSTP?: return .suspensionRequested
    case nil: return nil
    default: return .interrupted
    }
  }
}
