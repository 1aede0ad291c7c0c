import Foundation

/// The program as it was built, run in a process of its own.
struct BuiltBinary {
  let status: Int32
  let output: String
  let talk: String

  /// Where the build put the program: beside the tests.
  static var path: String {
    get throws {
      // On macOS the tests are a bundle, and the program stands beside that.
      let tests = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
      let folder =
        tests?.deletingLastPathComponent()
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      let path = folder.appendingPathComponent("crossroads").path
      guard FileManager.default.isExecutableFile(atPath: path) else {
        throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path])
      }
      return path
    }
  }

  /// Runs the program to its end in a directory.
  init(
    _ words: [String], in directory: String, input: FileHandle? = nil,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Self.path)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = input ?? FileHandle.nullDevice
    // Files instead of pipes: a report may be longer than a pipe holds.
    let outputPath = directory + "/.output"
    let talkPath = directory + "/.talk"
    try Data().write(to: URL(fileURLWithPath: outputPath))
    try Data().write(to: URL(fileURLWithPath: talkPath))
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: talkPath)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOfFile: outputPath, encoding: .utf8)
    talk = try String(contentsOfFile: talkPath, encoding: .utf8)
  }
}
