import Diagnostics
import Foundation
import Rubrics
import TestSupport
import Testing

@testable import Measurements

/// Whatever a file holds, it is read or refused, and never more than that.
@Suite struct HostileFileTests {
  /// Pieces that mean something to one reader or another.
  static let pieces = [
    "{", "}", "[", "]", "\"", "\\", ",", ":", ";", "\t", "\n", "\r\n", " ", "question", "answer",
    "closed", "facts", "date", "path", "messages", "role", "content", "results", "testIdx", "1",
    "true", "null", "y", "2026-11-28", "\u{FEFF}", "\u{0}", "{{name}}", "4111111111111111",
    "a@b.org", "AKIA", "\u{4E2D}", "\"question\":", "\"answer\":\"", "\"messages\":[{",
  ]

  static func text(_ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(
      ["", "{", "[", "question,answer\n", "question,closed,facts\n", "path,date\n"]
        .randomElement(using: &random).map(\.utf8) ?? "".utf8)
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      if random.happens(0.05) {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
    }
    return bytes
  }

  @Test func `random files are read or refused`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("file", "")
    var random = SplitMix64(seed: 9)
    var refused = 0
    for _ in 0..<300 {
      try Data(Self.text(&random)).write(to: URL(fileURLWithPath: path))
      let readers: [() throws -> Void] = [
        { _ = try ExampleFiles.measure([NamedFile(path)], against: NamedFile(path)) },
        { _ = SheetMeasurement.measure(try SheetReader.read(path)) },
        { _ = try ChangesFile.measure(path) },
        { _ = try PromptfooReader.read(path, conditions: [.closed: "0", .facts: "1"]) },
        { _ = try ExampleSample.lines(of: path, count: 3, seed: 1) },
      ]
      for read in readers {
        do {
          try read()
        } catch let problems as Problems {
          refused += 1
          #expect(problems.list.allSatisfy { !$0.message.isEmpty && $0.remedy != nil })
        }
      }
    }
    #expect(refused > 300)
  }

  @Test func `random logs are read`() {
    let lines = [
      "\u{1}1700000000 1700000000", "\u{1}x", "\u{1}", "diff --git a/a.md b/a.md", "diff --git ",
      "diff --git a", "new file mode 100644", "deleted file mode 100644", "+++ b/a.md", "+++ b/",
      "rename to b.md", "@@ -1 +1 @@", "@@ -1,0 +1,99999999999999999999 @@", "@@", "@@ -", "-a 1",
      "+b", "\\ No newline", "", "\u{1}-99999999999999999999 1", "\u{1}-9223372036854775808 0",
    ]
    var random = SplitMix64(seed: 10)
    for _ in 0..<2_000 {
      var reader = LogReader(until: 2_000_000_000)
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        let line = (lines.randomElement(using: &random) ?? "") + "\n"
        Array(line.utf8).withUnsafeBufferPointer { reader.take($0) }
      }
      reader.finish()
      let changes = reader.history.changes(since: CalendarDay(number: .min))
      #expect(changes.count == reader.history.changes.count)
    }
  }
}
