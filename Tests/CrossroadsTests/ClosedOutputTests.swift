import Foundation
import TestSupport
import Testing

/// What a run comes to when nobody reads its output to the end, or there is no output at all.
@Suite struct ClosedOutputTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    // The report on it is more than a pipe holds.
    let declarations = (1...300).map { "accept: no-such-check-\($0) -- \(Self.reason)\n" }.joined()
    _ = try directory.file(
      "docs/1.md", "```crossroads\ndecision: fine-tuning\ngap: knowledge\n\(declarations)```\n")
    _ = try directory.file(
      "answers.jsonl", String(repeating: #"{"gap": "knowledge"}"# + "\n", count: 5_000) + "no\n")
  }

  private static let reason = String(repeating: "because it was settled so ", count: 10)

  /// Runs a line of shell, in which `crossroads` is the program as it was built.
  ///
  /// - Returns: What the line wrote, and the status it ended with.
  private func shell(_ line: String) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "crossroads() { '\(try BuiltBinary.path)' \"$@\"; }; \(line)"]
    process.currentDirectoryURL = URL(fileURLWithPath: directory.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (output, process.terminationStatus)
  }

  /// Each writes more than a pipe holds, so that it cannot but notice that its reader has gone.
  @Test(arguments: [
    ("check docs", 1, "docs/1.md\n"), ("check docs --format json", 1, "{\n"),
    ("batch < answers.jsonl", 1, "{"),
    ("rubric doc", 0, ""), ("advise --gap knowledge --format html", 3, "<!DOCTYPE html>"),
    (
      "advise --gap knowledge --volatility weekly --corpus thousands --format html", 0,
      "<!DOCTYPE html>"
    ),
    ("advise --gap no-such-choice", 2, ""),
  ])
  func `A reader that goes ends the output and not the verdict`(
    line: String, status: Int32, start: String
  ) throws {
    let whole = try shell("crossroads \(line) > whole 2>&1")
    #expect(whole.status == status)
    if status != 2 {
      #expect(try directory.text(of: "whole").utf8.count > 65_536, "a pipe would hold it whole")
    }
    let cut = try shell("crossroads \(line) 2>talk | head -c 20; exit ${PIPESTATUS[0]}")
    #expect(cut.status == status)
    #expect(cut.output.hasPrefix(start))
    let unread = try shell("crossroads \(line) | true; exit ${PIPESTATUS[0]}")
    #expect(unread.status == status)
    if status != 2 { #expect(!unread.output.contains("cannot write")) }
  }

  @Test(arguments: ["-o >(head -c 20 >/dev/null)", "--format json=>(head -c 20 >/dev/null)"])
  func `A reader of a named pipe may go as well`(option: String) throws {
    let run = try shell("crossroads check docs \(option) 2>&1; exit $?")
    #expect(run.status == 1)
    #expect(!run.output.contains("cannot write"))
  }

  @Test func `A reader of the talk may go as well`() throws {
    let run = try shell(
      "crossroads check docs --format json 2> >(true) | true; exit ${PIPESTATUS[0]}")
    #expect(run.status == 1)
  }

  @Test(arguments: ["--version", "check docs", "advise --gap knowledge --volatility weekly"])
  func `A run without an output could not run`(line: String) throws {
    let run = try shell("crossroads \(line) >&-")
    #expect(run.status == 2)
    #expect(run.output.contains("crossroads: cannot write to standard output"))
  }

  @Test func `A file is never taken for a stream that is missing`() throws {
    let run = try shell("crossroads check docs --format json=out -q <&- >&- 2>&-")
    #expect(run.status == 1)
    let file = try directory.text(of: "out")
    #expect(file.hasPrefix("{\n") && file.hasSuffix("}\n"))
  }
}
