import Foundation
import Platform

/// The built program while it runs, with a standard input that stays open.
final class RunningBinary {
  private let process = Process()
  private let input = Pipe()

  /// Starts the program in a directory.
  init(_ words: [String], in directory: String) throws {
    process.executableURL = URL(fileURLWithPath: try BuiltBinary.path)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
  }

  /// Whether it still runs.
  var isRunning: Bool { process.isRunning }

  /// Sends a signal.
  func signal(_ number: Int32) {
    kill(process.processIdentifier, number)
  }

  /// Waits for the end, which is made after a while, and returns the status a shell would report.
  func end(within seconds: Double = 60) -> Int32 {
    let limit = Date().addingTimeInterval(seconds)
    while process.isRunning, Date() < limit { usleep(1_000) }
    if process.isRunning { signal(SIGKILL) }
    process.waitUntilExit()
    let status = process.terminationStatus
    return process.terminationReason == .uncaughtSignal ? 128 + status : status
  }
}
