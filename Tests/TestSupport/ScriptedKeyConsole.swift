package import Commands
package import Layouts

/// A console that follows a script of keys and keeps what was painted.
package final class ScriptedKeyConsole: KeyConsole {
  package let traits: ConsoleTraits
  package var size: ConsoleSize
  /// What was written to standard output.
  package private(set) var output = ""
  /// What was written to standard error, screens included.
  package private(set) var talk = ""
  /// What was shown through a pager.
  package private(set) var paged: [String] = []
  /// What happened to the terminal, in order.
  package private(set) var calls: [String] = []
  /// Does something before an event is handed out, by the number of events before it.
  package var before: (Int) -> Void = { _ in }

  private var events: [ConsoleEvent]
  private var count = 0

  /// Prepares a console; after the events the input ends.
  package init(
    _ events: [ConsoleEvent], size: ConsoleSize = ConsoleSize(columns: 80, rows: 40),
    isOutputTerminal: Bool = true
  ) {
    self.events = events
    self.size = size
    traits = ConsoleTraits(
      canAsk: true, isOutputTerminal: isOutputTerminal, width: size.columns)
  }

  package func write(_ output: Output) throws { self.output += output.text }

  package func complain(_ talk: Escaped<Terminal>) { self.talk += talk.source }

  package func readLine(asking prompt: Escaped<Terminal>) -> ConsoleLine {
    talk += prompt.source
    return .endOfInput
  }

  package func lookAtInput(patience: Int) -> InputSight { .nothing }

  package func readInput(limit: Int) throws -> [UInt8] { [] }

  package func readInput(into buffer: UnsafeMutableRawBufferPointer) throws -> Int { 0 }

  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    output += String(decoding: bytes, as: UTF8.self)
  }

  package func beginKeys() -> Bool {
    calls.append("begin")
    return true
  }

  package func endKeys() { calls.append("end") }

  package func readKey() -> ConsoleEvent {
    before(count)
    count += 1
    return events.isEmpty ? .endOfInput : events.removeFirst()
  }

  package func suspend() { calls.append("suspend") }

  package func page(_ output: Output, through command: String) -> Bool {
    paged.append(output.text)
    return true
  }
}
