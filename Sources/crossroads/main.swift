import Commands

let terminal = Terminal()
let status = Program(console: terminal, environment: .ofThisProcess)
  .run(Array(CommandLine.arguments.dropFirst()))
terminal.finish(with: status)
