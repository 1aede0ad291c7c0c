import Commands
import Layouts
import Platform
import Questionnaires

extension SystemConsole: KeyConsole {
  var size: ConsoleSize {
    .of([STDERR_FILENO, STDIN_FILENO]) ?? ConsoleSize(columns: 80, rows: 24)
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
