import Foundation
import Platform
import TestSupport
import Testing

/// Ctrl-C outside of conversations.
@Suite struct InterruptionTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  /// What waits for input, or is at work for long, is interrupted in the middle; the rest soon.
  @Test(arguments: [
    ("batch", true), ("check -", true), ("check large.md", true), ("rubric verify", false),
    ("rubric test --mutate", false),
  ]) func `ends a run with status 130`(line: String, isLong: Bool) throws {
    _ = try directory.file("large.md", String(repeating: "RAG, not *tuning*.\n", count: 1_000_000))
    let run = try RunningBinary(line.split(separator: " ").map(String.init), in: directory.path)
    if isLong { usleep(100_000) }
    run.signal(SIGINT)
    #expect(run.end() == 130)
  }

  @Test(arguments: ["advise --format html --output out", "draft --output out"])
  func `leaves a file whole or not there at all`(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let path = directory.path + "/out"
    #expect(try BuiltBinary(words + ["--gap", "knowledge"], in: directory.path).status == 3)
    let whole = try directory.text(of: "out")
    for _ in 0..<5 {
      try FileManager.default.removeItem(atPath: path)
      let before = directory.names
      let run = try RunningBinary(words + ["--gap", "knowledge"], in: directory.path)
      // The first sign of anything being written is the worst moment.
      while run.isRunning, directory.names == before { usleep(100) }
      run.signal(SIGINT)
      let status = run.end()
      #expect([3, 130].contains(status))
      #expect(directory.names == before + ["out"])
      #expect(try directory.text(of: "out") == whole)
    }
  }
}
