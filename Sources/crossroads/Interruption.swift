import Platform
import Synchronization

/// Ctrl-C in a conversation line by line: noticed at the next wait for a line, if not during one.
enum Interruption {
  private static let flag = Atomic(false)
  private static let pipe = SelfPipe()

  /// Whether Ctrl-C was pressed since the watch began.
  static var happened: Bool { flag.load(ordering: .relaxed) }

  /// Begins to catch Ctrl-C, for the rest of the process; once is enough.
  ///
  /// It is caught between questions as well, so that nobody loses the word on where the answers are.
  static func watch() {
    guard pipe.descriptor < 0, pipe.open() else { return }
    SignalHandler.install(SIGINT) { _ in
      Interruption.flag.store(true, ordering: .relaxed)
      Interruption.pipe.put(0)
    }
  }

  /// Waits until there is something to read, or Ctrl-C is pressed.
  static func wait(for descriptor: Int32) {
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    poll(&waiting, 2, -1)
  }
}
