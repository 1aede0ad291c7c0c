import Foundation
import TestSupport
import Testing

@Suite struct BuiltBinaryTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  @Test func `a copied binary advises in an empty directory`() throws {
    let run = try BuiltBinary(
      ["advise", "--gap", "knowledge", "--volatility", "weekly"], in: directory.path)
    #expect(run.status == 3 || run.status == 0)
    #expect(run.output.contains("Fetch the facts"))
    #expect(run.talk.isEmpty)
  }

  @Test func `problems go to standard error with status 2`() throws {
    let run = try BuiltBinary(["advise", "--gapp", "knowledge"], in: directory.path)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.talk == "crossroads: unknown option '--gapp'; did you mean '--gap'?\n")
  }

  @Test func `answers come through standard input`() throws {
    let file = try directory.file("answers.json", #"{"gap": "knowledge"}"#)
    let run = try BuiltBinary(
      ["advise", "--answers", "-"], in: directory.path,
      input: FileHandle(forReadingAtPath: file))
    #expect(run.output.contains("Fetch the facts"))
  }

  @Test func `without a terminal nothing is asked`() throws {
    let run = try BuiltBinary([], in: directory.path)
    #expect(run.status == 2)
    #expect(run.talk.contains("--symptom"))
  }

  @Test(.enabled(if: geteuid() == 0 && GitSandbox.isThere))
  func `root reads the repository of somebody it names`() throws {
    let sandbox = try GitSandbox()
    try sandbox.commit("2026-01-02", ["docs/a.md": "one two"])
    for path in [sandbox.path, sandbox.path + "/.git"] { #expect(chown(path, 12_345, 12_345) == 0) }
    func measure(_ environment: [String: String]) throws -> String {
      try BuiltBinary(
        ["measure", "--documents", "docs"], in: sandbox.path, environment: environment
      ).output
    }
    #expect(try measure([:]).contains("belongs to somebody else"))
    #expect(try measure(["SUDO_UID": "12346"]).contains("belongs to somebody else"))
    #expect(try measure(["SUDO_UID": "12345"]).contains("prompt-sized"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full device is an error and not a success`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltBinary.path)
    process.arguments = ["rubric", "list"]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let talk = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(talk.contains("no space left"))
  }

  @Test func `words of a command line and names of files need not be UTF-8`() throws {
    let directory = try TemporaryDirectory()
    let script = #"""
      name=$(printf 'caf\351')
      printf '# A\n' > "$name.md"
      "$1" check "$name.md" && "$1" rubric list -o "$name.txt" && test -s "$name.txt"
      """#
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh", try BuiltBinary.path]
    process.currentDirectoryURL = URL(fileURLWithPath: directory.path)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(said.contains("Examined 1 document"))
  }
}
