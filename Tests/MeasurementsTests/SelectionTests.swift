import Diagnostics
import Foundation
import Paths
import TestSupport
import Testing

@testable import Measurements

/// Which files somebody may name as documents, and what git is asked for them.
@Suite struct SelectionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var paths: [String]
    var excluded: [String] = []
    var isInside = false
    var problems: [String] = []
  }

  /// The folder DIR holds `docs/a.md`, a pipe and some links.
  static let samples = [
    Sample(
      testDescription: "a folder, a file and what lies below", paths: ["DIR", "DIR/docs/a.md"],
      excluded: ["DIR/docs"]),
    Sample(
      testDescription: "nothing", paths: [],
      problems: ["no folder of documents is named; name one"]),
    Sample(
      testDescription: "what is not there, and what is no file", paths: ["DIR/none", "DIR/pipe"],
      problems: [
        "cannot read 'DIR/none': no such file; name a folder of documents",
        "'DIR/pipe' is a named pipe; name a folder of documents",
      ]),
    Sample(
      testDescription: "links, which are not followed",
      paths: ["DIR/link", "DIR/loop", "DIR/dangling", "/dev/null"],
      problems: [
        "'DIR/link' is a link; name what it leads to",
        "'DIR/loop' is a link that leads back to itself; name a folder of documents",
        "'DIR/dangling' is a link that leads to nothing; name a folder of documents",
        "'/dev/null' is a device; name a folder of documents",
      ]),
    Sample(
      testDescription: "left out and not below", paths: ["DIR/docs", "DIR/docs/a.md"],
      excluded: ["DIR/docs/b", "DIR/other"],
      problems: [
        "'DIR/other' is to be left out and lies below none of the paths; name it as the paths are named"
      ]),
    Sample(
      testDescription: "paths of a repository need not be there", paths: ["docs", "a/../b", "."],
      isInside: true),
    Sample(
      testDescription: "paths that leave a repository", paths: ["/docs", "../x", "a/../../b"],
      isInside: true,
      problems: ["/docs", "../x", "a/../../b"].map {
        "'\($0)' leads out of the repository; name a path from its top on"
      }),
  ]

  @Test(arguments: samples) func `paths are checked before they are read`(sample: Sample) throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("docs/a.md", "x")
    #expect(mkfifo(directory.path + "/pipe", 0o600) == 0)
    for (name, target) in [("link", "docs"), ("loop", "loop"), ("dangling", "none")] {
      #expect(symlink(target, directory.path + "/\(name)") == 0)
    }
    func put(_ text: String) -> String {
      text.replacingOccurrences(of: "DIR", with: directory.path)
    }
    let selection = DocumentSelection(
      sample.paths.map(put), excluding: sample.excluded.map(put), in: sample.isInside ? "/r" : nil)
    var seen: [String] = []
    do {
      try SelectionProblems.check(selection)
    } catch {
      seen = error.list.map { "\($0.message); \($0.remedy ?? "")" }
    }
    #expect(seen == sample.problems.map(put))
  }

  @Test func `git is asked for the endings that are in use, as they are spelled`() {
    func patterns(
      _ files: [FilePath], below paths: [FilePath], except: [FilePath] = [],
      suffixes: [String] = DocumentSelection.suffixes
    ) -> [String] {
      PathPattern.patterns(
        for: DocumentSelection([], suffixes: suffixes), files: files,
        below: paths.compactMap(TreePath.init), except: except.compactMap(TreePath.init))
    }
    #expect(
      patterns(["docs/a.md", "docs/b.MD", "docs/c.md"], below: ["docs"], except: ["docs/old", ""])
        == [":(top)docs/*.MD", ":(top)docs/*.md", ":(top,exclude,literal)docs/old"])
    #expect(patterns(["a.md"], below: [""]) == [":(top)*.md"])
    #expect(
      patterns(["api/open.json", "b/c.txt"], below: ["api/open.json", "b"])
        == [":(top,literal)api/open.json", ":(top)b/*.txt"])
    #expect(patterns(["[a]?\\/b.md"], below: ["[a]?\\"]) == [":(top)\\[a]\\?\\\\/*.md"])
    #expect(patterns(["a.x.md"], below: [""], suffixes: [".md", ".x.md"]) == [":(top)*.x.md"])
    #expect(patterns(["a.x.md"], below: [""], suffixes: [".x.md", ".md"]) == [":(top)*.x.md"])
  }

  @Test(.enabled(if: GitSandbox.isThere))
  func `each of several paths may lose what lies below it`() throws {
    let sandbox = try GitSandbox()
    let names = [
      "docs/a.md", "docs/old/b.md", "docs/old.md", "more/old/c.md", "more/d.md", "e.json",
    ]
    try sandbox.commit(
      "2026-01-01", Dictionary(uniqueKeysWithValues: names.map { ($0, Optional($0)) }))
    func files(_ paths: [String], _ excluded: [String]) throws -> [String] {
      let selection = DocumentSelection(
        paths.map { sandbox.path + $0 }, excluding: excluded.map { sandbox.path + $0 })
      return try DocumentPlace(selection).files.map(\.path.text)
    }
    #expect(
      try files(["/docs", "/more"], ["/docs/old"])
        == ["docs/a.md", "docs/old.md", "more/d.md", "more/old/c.md"])
    #expect(
      try files([""], ["/docs/old", "/more/old/c.md"])
        == ["docs/a.md", "docs/old.md", "more/d.md"])
    #expect(try files(["/e.json", "/more/old"], []) == ["e.json", "more/old/c.md"])
    let top = DocumentSelection(
      ["docs", "x/../more/d.md"], excluding: ["docs/old"], in: sandbox.path)
    #expect(
      try DocumentPlace(top).files.map(\.path.text) == ["docs/a.md", "docs/old.md", "more/d.md"])
  }
}
