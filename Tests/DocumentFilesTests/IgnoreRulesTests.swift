import DocumentFiles
import Foundation
import Paths
import TestSupport
import Testing

@Suite struct IgnoreRulesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rules: String
    var ignored: [String]
    var kept: [String]
  }

  /// Paths that end with a slash are folders.
  static let samples: [Sample] = [
    Sample(
      testDescription: "a name counts at every level", rules: "build\n",
      ignored: ["build/", "a/build", "a/b/build/"], kept: ["builder", "a/rebuild"]),
    Sample(
      testDescription: "a slash ties a pattern to its folder", rules: "/a\nb/c\n",
      ignored: ["a", "b/c"], kept: ["x/a", "x/b/c"]),
    Sample(
      testDescription: "a slash at the end means folders only", rules: "out/\n",
      ignored: ["out/", "x/out/"], kept: ["out", "x/out"]),
    Sample(
      testDescription: "the last line that speaks counts", rules: "*.md\n!keep.md\n",
      ignored: ["a.md", "x/b.md"], kept: ["keep.md", "x/keep.md"]),
    Sample(
      testDescription: "comments, blank lines and escapes", rules: "# no\n\n\\#a\n\\!b\n",
      ignored: ["#a", "!b"], kept: ["a", "b", "# no"]),
    Sample(
      testDescription: "spaces at the end count when they are escaped", rules: "a  \nb\\ \n",
      ignored: ["a", "b "], kept: ["a  ", "b"]),
    Sample(
      testDescription: "two stars", rules: "**/logs\nx/**/y\nz/**\n",
      ignored: ["logs", "a/b/logs", "x/y", "x/a/b/y", "z/a", "z/a/b"],
      kept: ["z/", "x", "y"]),
    Sample(
      testDescription: "a star stays within a part", rules: "a*/b\n", ignored: ["a/b", "aa/b"],
      kept: ["a/x/b"]),
    Sample(
      testDescription: "line ends of Windows", rules: "a\r\nb\r\n", ignored: ["a", "b"], kept: ["c"]
    ),
  ]

  @Test(arguments: samples) func `rules ignore what they should`(sample: Sample) {
    let rules = IgnoreRules(Array(sample.rules.utf8), in: "/r")
    func isIgnored(_ path: String) -> Bool {
      let isFolder = path.hasSuffix("/")
      let path = "/r/" + (isFolder ? String(path.dropLast()) : path)
      return [rules].ignores(FilePath(path), isFolder: isFolder)
    }
    for path in sample.ignored { #expect(isIgnored(path), "\(path)") }
    for path in sample.kept { #expect(!isIgnored(path), "\(path)") }
  }

  static let git = "/usr/bin/git"

  /// Git itself is the judge of random rules on random paths.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: git)))
  func `random rules mean what they mean to git`() throws {
    var state: UInt64 = 7
    func number(below limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    func pick(_ words: [String]) -> String { words[number(below: UInt64(words.count))] }
    for _ in 0..<30 {
      let directory = try TemporaryDirectory()
      var lines: [String] = []
      for _ in 0..<(1 + number(below: 5)) {
        let parts = (0...number(below: 3)).map { _ in
          pick(["a", "b", "ab", "*", "a*", "?b", "**", "[ab]", "[!a]", "*.md", "c.md"])
        }
        lines.append(
          pick(["", "", "!", "/"]) + parts.joined(separator: "/") + pick(["", "", "/"]))
      }
      _ = try directory.file(".gitignore", lines.joined(separator: "\n") + "\n")
      try Self.run(["init", "-q", directory.path])
      var paths: Set<String> = []
      for _ in 0..<40 {
        let folders = (0..<number(below: 4)).map { _ in pick(["a", "b", "ab", "d"]) }
        paths.insert((folders + [pick(["c.md", "a.md", "b", "x"]) + ".md"]).joined(separator: "/"))
      }
      for path in paths { _ = try directory.file(path, "") }
      let folder = WorkingDirectory(FilePath(directory.path))
      var search = DocumentSearch(in: folder) { path, _ in
        FileManager.default.contents(atPath: path.text).map { Array($0) }
      }
      search.add(".", from: folder)
      let expected = try Self.run([
        "-C", directory.path, "ls-files", "--others", "--exclude-standard", "*.md",
      ])
      .split(separator: "\n").map(String.init).sorted()
      #expect(search.documents.map(\.name) == expected, "\(lines)")
    }
  }

  @discardableResult
  static func run(_ words: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: git)
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
