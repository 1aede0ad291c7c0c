import Commands

let terminal = SystemConsole()
let program = Program(console: terminal, environment: .ofThisProcess)
let status = program.run(Array(CommandLine.arguments.dropFirst()))
terminal.finish(with: status)
