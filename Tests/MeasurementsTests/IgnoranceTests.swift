import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Measurements

/// What cannot be known is unknown, with the reason.
@Suite(.enabled(if: GitSandbox.isThere)) struct IgnoranceTests {
  static func finding(_ path: String) throws -> Finding {
    try VolatilityMeasurement.measure(DocumentSelection([path])).finding
  }

  @Test func `a shallow clone`() throws {
    let sandbox = try VolatilityTests.monthly { _ in true }
    let copy = try TemporaryDirectory()
    try sandbox.run("clone", "-q", "--depth", "1", "file://" + sandbox.path, copy.path + "/c")
    #expect(try Self.finding(copy.path + "/c/docs") == .unknown(.shallow))
  }

  @Test func `contents that are missing`() throws {
    let sandbox = try VolatilityTests.monthly { _ in true }
    let blob = try sandbox.run("rev-parse", "HEAD~40:docs/fees.md").trimmed
    let file = sandbox.path + "/.git/objects/" + blob.prefix(2) + "/" + blob.dropFirst(2)
    try FileManager.default.removeItem(atPath: file)
    #expect(try Self.finding(sandbox.path + "/docs") == .unknown(.gitFailed(status: 128)))
  }

  @Test func `contents of the last commit that are missing`() throws {
    let sandbox = try VolatilityTests.monthly { _ in true }
    let blob = try sandbox.run("rev-parse", "HEAD:docs/fees.md").trimmed
    let file = sandbox.path + "/.git/objects/" + blob.prefix(2) + "/" + blob.dropFirst(2)
    try FileManager.default.removeItem(atPath: file)
    let corpus = try CorpusMeasurement.measure(
      DocumentSelection([sandbox.path + "/docs"]), windows: [200_000])
    #expect(corpus.finding == .unknown(.gitFailed(status: 0)))
  }

  @Test func `imports`() throws {
    let sandbox = try GitSandbox()
    for year in [2023, 2024, 2025] {
      var files: [String: String?] = [:]
      for number in 0..<30 { files["docs/\(number).md"] = "law \(year) \(number)" }
      try sandbox.commit("\(year)-05-05", files)
    }
    try sandbox.commit("2025-08-05", ["docs/1.md": "law 7"])
    #expect(
      try Self.finding(sandbox.path + "/docs")
        == .unknown(.imports(commits: 3, changed: 90, total: 91)))
  }

  @Test func `documents that nobody committed`() throws {
    let sandbox = try VolatilityTests.monthly { _ in true }
    _ = try sandbox.directory.file("drafts/a.md", "draft one two")
    #expect(try Self.finding(sandbox.path + "/drafts") == .unknown(.untracked))
    let corpus = try CorpusMeasurement.measure(
      DocumentSelection([sandbox.path + "/drafts"]), windows: [200_000])
    #expect(corpus.finding == .oneOf(["prompt-sized"]))
    #expect(corpus.source.commit == nil)
  }

  @Test func `no repository, no commit, no history`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("docs/a.md", "a")
    #expect(try Self.finding(directory.path + "/docs") == .unknown(.noRepository))
    let code = try VolatilityTests.monthly { _ in true }
    _ = try code.directory.file("src/a.c", "x")
    #expect(try Self.finding(code.path + "/src") == .unknown(.noDocuments))
    let sandbox = try GitSandbox()
    _ = try sandbox.directory.file("docs/a.md", "a")
    #expect(try Self.finding(sandbox.path + "/docs") == .unknown(.noCommits))
    try sandbox.commit("2026-06-10", ["docs/a.md": "b"])
    try sandbox.commit("2026-06-20", ["docs/a.md": "c"])
    #expect(try Self.finding(sandbox.path + "/docs") == .unknown(.young(days: 10)))
  }

  @Test(.enabled(if: geteuid() == 0)) func `a repository of somebody else`() throws {
    let sandbox = try VolatilityTests.monthly { _ in true }
    #expect(chown(sandbox.path, 12_345, 12_345) == 0)
    #expect(chown(sandbox.path + "/.git", 12_345, 12_345) == 0)
    #expect(try Self.finding(sandbox.path + "/docs") == .unknown(.foreignOwner))
  }

  @Test func `a path that names nothing is a problem`() throws {
    let sandbox = try VolatilityTests.monthly { _ in true }
    #expect(throws: Problems.self) { try Self.finding(sandbox.path + "/dosc") }
    for path in ["../x", "/docs", "docs/../../x"] {
      #expect(throws: Problems.self, "\(path)") {
        try VolatilityMeasurement.measure(DocumentSelection([path], in: sandbox.path))
      }
    }
    #expect(throws: Problems.self) { try VolatilityMeasurement.measure(DocumentSelection([])) }
    #expect(throws: Problems.self) {
      try VolatilityTests.measure(sandbox, excluding: ["elsewhere"])
    }
    #expect(throws: Problems.self) {
      try VolatilityMeasurement.measure(DocumentSelection(["dosc"], in: sandbox.path))
    }
    #expect(throws: Problems.self) {
      let other = try VolatilityTests.monthly { _ in true }
      return try VolatilityMeasurement.measure(
        DocumentSelection([sandbox.path + "/docs", other.path + "/docs"]))
    }
  }

  @Test func `every reason has a code of its own, and words`() {
    let reasons: [Ignorance] = [
      .shallow, .gitFailed(status: 1), .gitMissing, .foreignOwner, .noRepository, .noCommits,
      .untracked, .noDocuments, .imports(commits: 1, changed: 2, total: 2), .young(days: 3),
      .noRequests,
      .tooFew(rows: 1, needed: 2), .noMarks,
    ]
    #expect(Set(reasons.map(\.words.code)).count == reasons.count)
    for reason in reasons { #expect(!reason.words.reason.isEmpty && !reason.words.remedy.isEmpty) }
  }
}
