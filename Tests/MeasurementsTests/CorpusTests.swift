import Diagnostics
import Foundation
import Paths
import Rubrics
import TestSupport
import Testing

@testable import Measurements

@Suite struct CorpusTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var documents: Int
    var words: Int
    var tokens: Int
    var windows = [200_000]
    var choices: [String]
  }

  static let samples = [
    Sample(
      testDescription: "basecamp/handbook", documents: 16, words: 15_910, tokens: 21_040,
      choices: ["prompt-sized"]),
    Sample(
      testDescription: "as much as fits half of the window", documents: 90, words: 70_000,
      tokens: 86_956, choices: ["prompt-sized"]),
    Sample(
      testDescription: "one token more", documents: 90, words: 70_000, tokens: 86_957,
      choices: ["hundreds"]),
    Sample(
      testDescription: "tldr", documents: 7_425, words: 538_069, tokens: 1_000_000,
      choices: ["thousands", "hundreds"]),
    Sample(
      testDescription: "peps", documents: 762, words: 1_960_243, tokens: 3_000_000,
      choices: ["hundreds", "thousands"]),
    Sample(
      testDescription: "one short of thousands", documents: 999, words: 999_999, tokens: 1_000_000,
      choices: ["hundreds"]),
    Sample(
      testDescription: "a thousand", documents: 1_000, words: 1_000_000, tokens: 1_000_000,
      choices: ["thousands"]),
    Sample(
      testDescription: "one short of millions", documents: 299_999, words: 1_000, tokens: 1_000_000,
      choices: ["thousands", "hundreds"]),
    Sample(
      testDescription: "a million large documents", documents: 1_000_000, words: 900_000_000,
      tokens: 2_000_000_000, choices: ["millions"]),
    Sample(
      testDescription: "either window", documents: 16, words: 15_910, tokens: 21_040,
      windows: [200_000, 8_192], choices: ["prompt-sized", "hundreds"]),
  ]

  @Test(arguments: samples) func `counts tell the size`(sample: Sample) {
    var counts = CorpusCounts()
    (counts.documents, counts.words, counts.tokens) = (
      sample.documents, sample.words, sample.tokens
    )
    #expect(CorpusChoice.choices(for: counts, windows: sample.windows) == sample.choices)
  }

  @Test(
    arguments: [
      ([:], [200_000, 8_192]), (["hosting": "on-device"], [8_192]), (["hosting": "any"], [200_000]),
      (["replaces": "frontier"], [200_000]), (["replaces": "small"], [200_000, 8_192]),
    ] as [([String: String], [Int])])
  func `the window follows from answers`(given: [String: String], windows: [Int]) {
    let answers = Answers(given.mapValues { .choice($0) })
    #expect(ContextWindow.windows(for: answers) == windows)
  }

  static func measure(_ selection: DocumentSelection) throws -> (Measurement, CorpusCounts) {
    let measured = try CorpusMeasurement.measure(selection, windows: [200_000])
    guard case .corpus(let counts) = measured.evidence else { throw Problems(Problem("no counts")) }
    return (measured, counts)
  }

  @Test func `folders are walked, links and hidden folders are not`() throws {
    let directory = try TemporaryDirectory()
    let outside = try TemporaryDirectory()
    _ = try outside.file("secret.md", "one two three")
    _ = try directory.file("docs/a.md", "one two three four five six")
    _ = try directory.file("docs/deep/b.TXT", "seven")
    _ = try directory.file("docs/.hidden/c.md", "x")
    _ = try directory.file("docs/image.png", "x")
    _ = try directory.file("docs/old/d.md", "eight nine")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: directory.path + "/docs/out", withDestinationPath: outside.path)
    try files.createSymbolicLink(
      atPath: directory.path + "/docs/e.md", withDestinationPath: outside.path + "/secret.md")
    try files.createSymbolicLink(
      atPath: directory.path + "/docs/loop", withDestinationPath: directory.path)
    #expect(mkfifo(directory.path + "/docs/pipe.md", 0o600) == 0)
    let (measured, counts) = try Self.measure(
      DocumentSelection(
        [directory.path + "/docs"], excluding: [directory.path + "/docs/old"]))
    #expect(counts.documents == 2 && counts.words == 7)
    #expect(measured.finding == .oneOf(["prompt-sized"]))
  }

  @Test func `copies and near copies are told`() throws {
    let directory = try TemporaryDirectory()
    let words = (0..<60).map { "word\($0)" }
    _ = try directory.file("a.md", words.joined(separator: " "))
    _ = try directory.file("b.md", words.joined(separator: "\n").uppercased())
    _ = try directory.file("c.md", (words + ["more"]).joined(separator: " "))
    _ = try directory.file("d.md", words.reversed().joined(separator: " "))
    let (measured, counts) = try Self.measure(DocumentSelection([directory.path]))
    #expect(counts.copies == 1 && counts.nearCopies == 1)
    #expect(measured.remarks.map(\.sight) == [.copies(1, of: 4), .nearCopies(1, of: 4)])
  }

  /// Of 49 words 45 runs of five begin with one; another word in the middle leaves 40 of them, and brings five others.
  @Test(arguments: [(49, 1), (48, 0)])
  func `documents are nearly another at four fifths of their runs`(count: Int, near: Int) throws {
    let directory = try TemporaryDirectory()
    let words = (0..<count).map { "word\($0)" }
    let other = words.enumerated().map { $0 == count / 2 ? "other" : $1 }
    _ = try directory.file("a.md", words.joined(separator: " "))
    _ = try directory.file("b.md", other.joined(separator: " "))
    #expect(try Self.measure(DocumentSelection([directory.path])).1.nearCopies == near)
  }

  @Test func `documents that are no text are told with the first of them`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("a.md", "one")
    for name in ["b.md", "c.md"] {
      try Data([0x62, 0xFF, name.utf8.first ?? 0]).write(
        to: URL(fileURLWithPath: directory.path + "/" + name))
    }
    let (measured, counts) = try Self.measure(DocumentSelection([directory.path]))
    #expect(counts.documents == 3 && counts.bytes == 9)
    #expect(measured.remarks == [Remark(directory.path + "/b.md", .undecodable(2, of: 3))])
    guard GitSandbox.isThere else { return }
    let sandbox = try GitSandbox()
    _ = try sandbox.directory.file("a.md", String(repeating: "one two\n", count: 50_000))
    try FileManager.default.copyItem(
      atPath: directory.path + "/b.md", toPath: sandbox.path + "/b.md")
    try sandbox.commit("2026-01-01", ["c.md": "", "d.md": "three"])
    let (kept, held) = try Self.measure(DocumentSelection([sandbox.path]))
    #expect(held.documents == 4 && held.words == 100_002 && held.bytes == 400_008)
    #expect(kept.remarks == [Remark("b.md", .undecodable(1, of: 4))])
  }

  @Test func `a folder without documents holds none`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("a.c", "x")
    let measured = try CorpusMeasurement.measure(
      DocumentSelection([directory.path]), windows: [200_000])
    #expect(measured.finding == .unknown(.noDocuments))
  }

  @Test(.enabled(if: GitSandbox.isThere)) func `the last commit is counted, not the folder`() throws
  {
    let sandbox = try GitSandbox()
    try sandbox.commit("2026-01-01", ["docs/a.md": "one two", "docs/b.md": "", "docs/c.md": "3\n"])
    _ = try sandbox.directory.file("docs/a.md", "one two three four")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path + "/docs/link.md", withDestinationPath: "/etc/passwd")
    try sandbox.commit("2026-01-02", ["docs/a.md": "one two three"])
    _ = try sandbox.directory.file("docs/a.md", "nothing of this")
    _ = try sandbox.directory.file("docs/new.md", "nor of this")
    let (measured, counts) = try Self.measure(DocumentSelection([sandbox.path + "/docs"]))
    #expect(counts.documents == 3 && counts.words == 4 && counts.bytes == 15)
    #expect(measured.source.asOf?.description == "2026-01-02")
    let (_, bare) = try Self.measure(DocumentSelection(["docs/a.md"], in: sandbox.path))
    #expect(bare.documents == 1)
  }

  @Test func `paths of a document stay within its repository`() throws {
    let directory = try TemporaryDirectory()
    let outside = try TemporaryDirectory()
    _ = try directory.file("docs/a.md", "x")
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/out", withDestinationPath: outside.path)
    #expect(mkfifo(directory.path + "/pipe", 0o600) == 0)
    let root = FilePath(directory.path)
    #expect(try DeclaredPath.resolve("docs/a.md", within: root).ends(in: "/docs/a.md"))
    #expect(try DeclaredPath.resolve(".", within: root).ends(in: directory.path))
    let top = "is no path from the top of the repository on"
    let faults: [(FilePath, DeclaredPath.Fault)] = [
      ("/etc/passwd", .refused(top)), ("", .refused(top)), ("../x", .refused("leads upward")),
      ("docs/../../x", .refused("leads upward")),
      ("out", .refused("leads out of the repository by a link")),
      ("pipe", .refused("is no folder and no regular file")), ("none", .missing),
      ("docs/\u{0}", .refused(top)), (".git/config", .refused("lies in what git keeps for itself")),
      ("docs/.GIT", .refused("lies in what git keeps for itself")),
    ]
    #expect(
      ["a.git", "git", ".github/x", "a..b"].allSatisfy { DeclaredPath.refusal(of: $0) == nil })
    for (path, fault) in faults {
      #expect(throws: fault, "\(path)") {
        try DeclaredPath.resolve(path, within: root)
      }
    }
  }
}
