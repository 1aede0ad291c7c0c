import Commands
import Layouts
import TestSupport
import Testing

@Suite struct UnforeseenErrorTests {
  /// A console whose output fails.
  final class FailingConsole: Console {
    let inner = ScriptedConsole()
    let failure: any Error

    init(failure: any Error) { self.failure = failure }

    var traits: ConsoleTraits { inner.traits }
    func readLine(asking prompt: Escaped<Terminal>) -> ConsoleLine {
      inner.readLine(asking: prompt)
    }
    func complain(_ talk: Escaped<Terminal>) { inner.complain(talk) }
    func lookAtInput(patience: Int) -> InputSight { .nothing }
    func readInput(limit: Int) throws -> [UInt8] { try inner.readInput(limit: limit) }
    func readInput(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
      try inner.readInput(into: buffer)
    }
    func page(_ output: Output, through command: String) -> Bool { false }
    func write(_ output: Output) throws { throw failure }
    func write(_ bytes: UnsafeRawBufferPointer) throws { throw failure }
  }

  struct DiskOnFire: Error {}

  private static func run(failingWith failure: any Error) -> (
    status: Commands.ExitStatus, talk: String
  ) {
    let console = FailingConsole(failure: failure)
    let environment = Environment(variables: [:], today: "2026-01-31", workingDirectory: "/")
    let status = Program(console: console, environment: environment).run(["--version"])
    return (status, console.inner.talk)
  }

  @Test func `an error that nobody foresaw is one, and is told`() {
    let run = Self.run(failingWith: DiskOnFire())
    #expect(run.status == .couldNotRun)
    #expect(run.talk == "crossroads: unforeseen error: DiskOnFire()\n")
  }
}
