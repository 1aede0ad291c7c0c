import Foundation

/// A shell of this machine, run without the settings of the person who runs the tests.
struct Shell {
  /// What a shell left behind.
  struct Outcome {
    /// The exit status.
    var status: Int32
    /// What it printed.
    var output: String
    /// What it complained about.
    var errors: String
  }

  private let executable: URL

  /// Finds a shell by its name, or fails when this machine has none.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(name)" })
        .first(where: FileManager.default.isExecutableFile(atPath:))
    else { return nil }
    executable = URL(fileURLWithPath: path)
  }

  /// Runs the shell with a script on its standard input.
  func run(_ arguments: [String], input: String) throws -> Outcome {
    let process = Process()
    let (source, output, errors) = (Pipe(), Pipe(), Pipe())
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = source
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    source.fileHandleForWriting.write(Data(input.utf8))
    try source.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
