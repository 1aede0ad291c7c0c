import Commands
import Paths

let terminal = SystemConsole()
let program = Program(console: terminal, environment: .ofThisProcess)
// The words as the system has them, as a path need not be UTF-8.
let words = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
  .dropFirst().compactMap { $0.map { FilePath(system: $0).text } }
let status = program.run(words)
terminal.finish(with: status)
