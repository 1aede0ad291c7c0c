import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Measurements

/// Files as large as may be, and one byte larger; what was not written of them takes no room.
@Suite struct LimitTests {
  /// More than what tells the format of a file.
  static let start = String(repeating: "x", count: 300_000)
  static let tooLong = "this row has more than 64 MiB; check that it is the file you mean"

  static func file(
    _ directory: TemporaryDirectory, _ text: String, called name: String = "rows", size: Int,
    lineEnd: Int? = nil
  ) throws -> String {
    let path = try directory.file(name, text)
    #expect(truncate(path, size) == 0)
    if let lineEnd {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try handle.seek(toOffset: UInt64(lineEnd))
      try handle.write(contentsOf: Data("\n".utf8))
    }
    return path
  }

  @Test(arguments: [
    (0, "'F' is no text; save it as text in UTF-8"),
    (1, "'F' is larger than 1024 MiB; measure a part of it"),
  ])
  func `a file has a gibibyte at most`(more: Int, problem: String) throws {
    let directory = try TemporaryDirectory()
    let path = try Self.file(directory, "", size: 1 << 30 + more)
    #expect(RowReaderTests.rows(at: path) == [problem])
  }

  /// The system says of its own files that they are empty, whatever they hold.
  @Test(.enabled(if: access("/proc/version", R_OK) == 0))
  func `a file that holds more than the system says is refused, too`() throws {
    let size = try FileStream("/proc/version", called: "F", limit: 1 << 20).readAll().count
    #expect(try FileStream("/proc/version", called: "F", limit: size).readAll().count == size)
    #expect(throws: Problems.self) {
      try FileStream("/proc/version", called: "F", limit: size - 1).readAll()
    }
  }

  @Test(arguments: [(0, ["1 -", "2 unreadable"]), (1, ["F:2:1: " + tooLong])])
  func `a line has 64 mebibytes at most`(more: Int, rows: [String]) throws {
    let directory = try TemporaryDirectory()
    let path = try Self.file(directory, "{}\n" + Self.start, size: 3 + 64 << 20 + more)
    #expect(RowReaderTests.rows(at: path) == rows)
  }

  @Test(arguments: [
    (0, "F:2:1: the file ends before its brackets are closed; export it again"),
    (1, "F:2:1: " + tooLong),
  ])
  func `an element has 64 mebibytes at most`(more: Int, problem: String) throws {
    let directory = try TemporaryDirectory()
    let path = try Self.file(directory, "[\n\"" + Self.start, size: 2 + 64 << 20 + more)
    #expect(RowReaderTests.rows(at: path) == [problem])
  }

  @Test(arguments: [
    (
      0,
      "F:2:1: this row opens a quote that nothing closes; "
        + "close it, or write a quote within quotes twice"
    ),
    (1, "F:2:1: " + tooLong),
  ])
  func `a record of several lines has 64 mebibytes at most`(more: Int, problem: String) throws {
    let directory = try TemporaryDirectory()
    let path = try Self.file(
      directory, "a\n\"" + Self.start, size: 2 + 64 << 20 + more, lineEnd: 32 << 20)
    #expect(RowReaderTests.rows(at: path) == [problem])
  }

  @Test func `a document has 64 mebibytes at most`() throws {
    let directory = try TemporaryDirectory()
    let path = try Self.file(directory, "", called: "a.md", size: 64 << 20 + 1)
    #expect {
      try CorpusTests.measure(DocumentSelection([directory.path]))
    } throws: { "\($0)" == "'\(path)' is larger than 64 MiB; measure a part of it" }
    guard GitSandbox.isThere else { return }
    let sandbox = try GitSandbox()
    _ = try Self.file(sandbox.directory, "", called: "a.md", size: 64 << 20 + 1)
    try sandbox.commit("2026-01-01", [:])
    #expect {
      try CorpusTests.measure(DocumentSelection([sandbox.path]))
    } throws: { "\($0)" == "a document has more than 64 MiB; measure some of the folders" }
  }

  @Test func `there are a hundred thousand documents at most`() throws {
    var reading = CorpusReading()
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    for _ in 0..<100_000 { try reading.add(nothing, path: "a.md") }
    #expect(reading.finish(named: "docs").counts.documents == 100_000)
    #expect(
      throws: Problems(
        "there are more than 100000 documents", remedy: "measure some of the folders")
    ) {
      try reading.add(nothing, path: "a.md")
    }
  }

  @Test func `a folder is not walked beyond the documents there may be`() throws {
    let directory = try TemporaryDirectory()
    for name in ["a.md", "b/c.md", "d.md"] { _ = try directory.file(name, name) }
    let selection = DocumentSelection([directory.path])
    #expect(try FolderDocuments(selection, limit: 3).files.count == 3)
    #expect(
      throws: Problems("there are more than 2 documents", remedy: "measure some of the folders")
    ) {
      try FolderDocuments(selection, limit: 2)
    }
  }

  @Test func `folders lie 64 deep at most`() throws {
    let directory = try TemporaryDirectory()
    let deep = String(repeating: "d/", count: 63)
    _ = try directory.file(deep + "a.md", "one")
    #expect(try CorpusTests.measure(DocumentSelection([directory.path])).1.documents == 1)
    _ = try directory.file(deep + "d/b.md", "two")
    #expect {
      try CorpusTests.measure(DocumentSelection([directory.path]))
    } throws: { "\($0)".hasSuffix("/d' lies deeper than 64 folders; leave it out") }
  }

  /// A row of JSON may be longer than what is looked at to tell the format.
  @Test(arguments: ["", "\u{FEFF}"]) func `a long first row is a row`(mark: String) throws {
    let row = "{\"a\":\"\(Self.start)\"}\n"
    #expect(RowReaderTests.rows(Array((mark + row + "{\"a\":2}").utf8)).last == "2 2")
    let document = RowReaderTests.rows(Array("{\n\"a\":\"\(Self.start)\"}\n".utf8))
    #expect(document.first?.hasPrefix("'F' is one JSON document") == true)
  }
}
