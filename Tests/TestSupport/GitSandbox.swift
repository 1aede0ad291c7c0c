import Foundation
package import Rubrics

/// A repository of its own, with commits on days that the test names.
package final class GitSandbox {
  /// Where git is.
  package static let git = "/usr/bin/git"
  /// Whether git is there.
  package static var isThere: Bool { FileManager.default.isExecutableFile(atPath: git) }

  /// The directory of the repository.
  package let directory: TemporaryDirectory
  /// Its path.
  package var path: String { directory.path }

  /// Makes an empty repository.
  package init() throws {
    directory = try TemporaryDirectory()
    try run("init", "-q", "-b", "main")
  }

  /// Writes files and commits them; a text of nothing removes a file.
  package func commit(_ day: String, _ files: [String: String?], landed: String? = nil) throws {
    for (name, text) in files {
      if let text {
        _ = try directory.file(name, text)
      } else {
        try FileManager.default.removeItem(atPath: path + "/" + name)
      }
    }
    try run("add", "-A")
    try run(
      "commit", "-q", "--allow-empty", "-m", "x", "--no-verify", written: day,
      landed: landed ?? day)
  }

  /// Adds many commits of one file each, at noon of their days.
  package func add(_ commits: [(day: CalendarDay, file: String, text: String)]) throws {
    var stream = ""
    let isBegun = try !run("for-each-ref", "refs/heads/main").isEmpty
    for (index, (day, file, text)) in commits.enumerated() {
      let moment = "a <a@b> \(day.number * 86_400 + 43_200) +0000"
      stream += "commit refs/heads/main\nauthor \(moment)\ncommitter \(moment)\ndata 1\nx\n"
      if isBegun, index == 0 { stream += "from refs/heads/main^0\n" }
      stream += "M 100644 inline \(file)\ndata \(text.utf8.count)\n\(text)\n"
    }
    let file = try directory.file(".git/stream", stream)
    try run("-c", "fastimport.unpackLimit=100000", "fast-import", "--quiet", reading: file)
    try run("reset", "-q", "--hard")
  }

  /// Runs git in it, by nobody's configuration.
  @discardableResult
  package func run(
    _ words: String..., written: String = "2020-01-01", landed: String? = nil,
    reading input: String? = nil
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.git)
    process.arguments = ["-C", path, "-c", "protocol.file.allow=always"] + words
    process.environment = [
      "PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a",
      "GIT_COMMITTER_EMAIL": "a@b", "GIT_AUTHOR_DATE": written + "T12:00:00Z",
      "GIT_COMMITTER_DATE": (landed ?? written) + "T12:00:00Z", "TZ": "UTC0",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) }
      ?? FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
