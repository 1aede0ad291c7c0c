import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Measurements

@Suite struct RowReaderTests {
  /// The rows of a text: the line and what is under `a`, or what is wrong.
  static func rows(_ bytes: [UInt8], arrayPath: [String] = []) -> [String] {
    guard let directory = try? TemporaryDirectory(), let path = try? directory.file("rows", ""),
      (try? Data(bytes).write(to: URL(fileURLWithPath: path))) != nil
    else { return ["no file"] }
    return rows(at: path, arrayPath: arrayPath)
  }

  static func rows(at path: String, arrayPath: [String] = []) -> [String] {
    do {
      var reader = try RowReader(path, called: "F", arrayPath: arrayPath)
      var rows: [String] = []
      while let row = try reader.next() {
        if case .unreadable = row.content {
          rows.append("\(row.line) unreadable")
        } else {
          rows.append("\(row.line) \(row.text("a") ?? "-")")
        }
      }
      return rows
    } catch {
      return ["\(error)"]
    }
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var rows: [String]
  }

  static let samples = [
    Sample(
      testDescription: "JSON Lines", text: "{\"a\":1}\n\n{\"a\":\"x\"}\n",
      rows: ["1 1", "3 x"]),
    Sample(
      testDescription: "a line that is no JSON", text: "{\"a\":1}\n{\"a\":}\nnull\n{\"a\":2}",
      rows: ["1 1", "2 unreadable", "3 unreadable", "4 2"]),
    Sample(
      testDescription: "the first line is no JSON", text: "{\"a\":1,}\n{\"a\":2}\n",
      rows: ["1 unreadable", "2 2"]),
    Sample(
      testDescription: "line ends of Windows and a mark",
      text: "\u{FEFF}{\"a\":1}\r\n{\"a\":2}\r\n",
      rows: ["1 1", "2 2"]),
    Sample(
      testDescription: "an array", text: "[\n {\"a\": 1},\n {\"a\": \"[,]\\\"\"}, 7\n]\n",
      rows: ["2 1", "3 [,]\"", "3 unreadable"]),
    Sample(testDescription: "an empty array", text: "[]", rows: []),
    Sample(
      testDescription: "a table", text: "A,b\n1,2\n\n\"x, \"\"y\"\"\nz\",3\n4,5\n",
      rows: ["2 1", "4 x, \"y\"\nz", "6 4"]),
    Sample(testDescription: "semicolons", text: "a;b\n1,5;2\n", rows: ["2 1,5"]),
    Sample(testDescription: "tabs", text: "b\ta\r\n1\t2\r\n", rows: ["2 2"]),
    Sample(
      testDescription: "too few fields", text: "a,b\n1\n2,3\n", rows: ["2 unreadable", "3 2"]),
    Sample(
      testDescription: "an array that is cut", text: "[{\"a\":1},{\"a\":",
      rows: ["F:1:1: the file ends before its brackets are closed; export it again"]),
    Sample(
      testDescription: "a mark before a table, and space around its names",
      text: "\u{FEFF} A ,b\n1,2", rows: ["2 1"]),
    Sample(
      testDescription: "lines of space", text: "{\"a\":1}\n \t\n{\"a\":2}",
      rows: ["1 1", "3 2"]),
    Sample(
      testDescription: "more than one array", text: "[{\"a\":1}]\n[{\"a\":2}]",
      rows: ["1 1", "2 2"]),
    Sample(
      testDescription: "more commas than semicolons", text: "a,b,c;d\n1,2,3\n", rows: ["2 1"]),
    Sample(testDescription: "as many of either", text: "a,b;c\n1,2\n", rows: ["2 1"]),
    Sample(
      testDescription: "one bracket", text: "{",
      rows: [
        "'F' is one JSON document, not a row a line; "
          + "name a file with one row a line, an array of rows, or a table"
      ]),
    Sample(
      testDescription: "one document", text: "{\n\"a\": 1\n}\n",
      rows: [
        "'F' is one JSON document, not a row a line; "
          + "name a file with one row a line, an array of rows, or a table"
      ]),
    Sample(
      testDescription: "the lock file of an office program", text: "~$Someone",
      rows: ["'F' is the lock file of an office program; save it as text in UTF-8"]),
    Sample(
      testDescription: "a workbook", text: "PK\u{3}\u{4}x",
      rows: ["'F' is an archive or a workbook; save it as text in UTF-8"]),
    Sample(
      testDescription: "blank", text: " \n\n", rows: ["'F' is empty; name a file that holds rows"]),
  ]

  @Test(arguments: samples) func `rows are read by what is there`(sample: Sample) {
    #expect(Self.rows(Array(sample.text.utf8)) == sample.rows)
  }

  @Test func `other encodings are told`() {
    #expect(
      Self.rows([0xFF, 0xFE, 0x61, 0x00]) == ["'F' is UTF-16; save it as text in UTF-8"])
    #expect(
      Self.rows([0xFE, 0xFF, 0x00, 0x61]) == ["'F' is UTF-16; save it as text in UTF-8"])
    #expect(
      Self.rows([0x61, 0x00, 0x62]) == ["'F' is no text; save it as text in UTF-8"])
    #expect(
      Self.rows(Array("a,b\n".utf8) + [0xE9] + Array(",1\n2,3\n".utf8))
        == ["2 unreadable", "3 2"])
  }

  @Test func `an array within a document is found by its keys`() {
    let text = """
      {"results": {"version": 3, "prompts": [{"a": 9}], "stats": {"results": [1]},
       "results": [{"a": 1}, {"a": {"results": [2]}}], "table": {"results": [{"a": 8}]}}, "x": []}
      """
    #expect(Self.rows(Array(text.utf8), arrayPath: ["results", "results"]) == ["2 1", "2 -"])
    for text in ["{\n\"results\": {}}", #"{"results":{"results":{"a":{"b":[1]}}}}"#] {
      #expect(
        Self.rows(Array(text.utf8), arrayPath: ["results", "results"])
          == [
            "'F' has no array 'results.results'; export it again with a current version of the tool"
          ])
    }
  }

  /// Reads a table scalar by scalar, with fields that begin with a quote ending at the next single one.
  static func records(_ text: String) -> [[String]] {
    var (records, fields, field): ([[String]], [String], String) = ([], [], "")
    var (isQuoted, isAtStart, isBlank) = (false, true, true)
    func isTwice(_ rest: Substring.UnicodeScalarView) -> Bool { rest.first == "\"" }
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && isTwice(rest):
        rest.removeFirst()
        field.append("\"")
      case "\"" where isQuoted: isQuoted = false
      case "\"" where isAtStart: (isQuoted, isAtStart) = (true, false)
      case "," where !isQuoted, "\n" where !isQuoted:
        fields.append(field)
        (field, isAtStart) = ("", true)
        if scalar == "\n" {
          if !isBlank { records.append(fields) }
          (fields, isBlank) = ([], true)
          continue
        }
      default:
        field.unicodeScalars.append(scalar)
        isAtStart = false
      }
      isBlank = false
    }
    return records
  }

  @Test func `random tables read as scalar by scalar`() throws {
    var random = SplitMix64(seed: 8)
    var read = 0
    for _ in 0..<400 {
      let body = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        ["\"", "\"", ",", "\n", "x", " "].randomElement(using: &random) ?? ""
      }
      let text = "a,b\n" + body.joined() + "\n"
      let rows = Self.rows(Array(text.utf8))
      guard rows.first?.contains("opens a quote") != true else { continue }
      read += 1
      let expected = Self.records(text).dropFirst().map { $0.count == 2 ? $0[0] : nil }
      let seen = rows.map { row in
        let found = row.drop { $0 != " " }.dropFirst()
        return found == "unreadable" ? nil : String(found)
      }
      #expect(seen == expected, "\(text.debugDescription)")
    }
    #expect(read > 150)
  }

  @Test func `pieces of any size give the same elements`() {
    var random = SplitMix64(seed: 3)
    let text = Array(
      "{\"k\":{\"k\":[{\"a\":\"\\\\\\\"]}\"},[1,[2]],3, \"s,\" ,{\"k\":[4]}],\"k\":[]}}".utf8)
    var whole = JSONRowSplitter(path: ["k", "k"])
    whole.scan(text[...])
    let expected = whole.takeElements().map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      expected.map(\.trimmed) == [
        "{\"a\":\"\\\\\\\"]}\"}", "[1,[2]]", "3", "\"s,\"", "{\"k\":[4]}",
      ])
    for _ in 0..<200 {
      var splitter = JSONRowSplitter(path: ["k", "k"])
      var position = 0
      while position < text.count {
        let end = min(text.count, position + Int.random(in: 1...9, using: &random))
        splitter.scan(text[position..<end])
        position = end
      }
      #expect(splitter.isComplete && splitter.isFound)
      #expect(
        splitter.takeElements().map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
    }
  }

  @Test func `what is no regular file is refused and never waited for`() throws {
    let directory = try TemporaryDirectory()
    #expect(mkfifo(directory.path + "/pipe", 0o600) == 0)
    for path in [directory.path + "/pipe", directory.path, "/dev/zero"] {
      #expect(throws: Problems.self) { try RowReader(path, called: path) }
    }
    #expect(throws: Problems.self) { try RowReader(directory.path + "/none", called: "none") }
  }

  /// A regular file by its kind, of which the first page cannot be read.
  @Test(.enabled(if: access("/proc/self/mem", R_OK) == 0))
  func `a file that cannot be read to its end is refused`() {
    #expect {
      try RowReader("/proc/self/mem", called: "F")
    } throws: { "\($0)" == "cannot read 'F': Input/output error" }
  }

  @Test func `too many rows are told`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("rows.csv", "a\n1\n2\n3\n")
    var reader = try RowReader(path, called: "F", limit: 2)
    _ = try reader.next()
    _ = try reader.next()
    #expect(throws: Problems(Problem("'F' has more than 2 rows", remedy: "measure a part of it"))) {
      try reader.next()
    }
  }
}
