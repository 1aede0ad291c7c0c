import Diagnostics
import DocumentFiles
import Foundation
import Paths
import TestSupport
import Testing

@Suite struct `A search for documents` {
  private func search(_ operands: String..., in directory: TemporaryDirectory) -> DocumentSearch {
    let folder = WorkingDirectory(FilePath(directory.path))
    var search = DocumentSearch(in: folder) { path, _ in
      FileManager.default.contents(atPath: path.text).map { Array($0) }
    }
    for operand in operands { search.add(operand, from: folder) }
    return search
  }

  @Test func `takes every ending of Markdown, and counts what it does not read`() throws {
    let directory = try TemporaryDirectory()
    let names = [
      "a.md", "b.markdown", "c.mdx", "D.MD", "e\u{600}.md", "f.adoc", "g.rst", "h.ipynb", "i.txt",
    ]
    for name in names { _ = try directory.file(name, "") }
    let walked = search(".", in: directory)
    #expect(
      walked.documents.map(\.name).sorted() == [
        "D.MD", "a.md", "b.markdown", "c.mdx", "e\u{600}.md",
      ])
    #expect(walked.foreign == ["f.adoc", "g.rst", "h.ipynb"])
    let named = search("f.adoc", "i.txt", "*.rst", in: directory)
    #expect(named.documents.map(\.name) == ["i.txt"])
    #expect(named.foreign == ["f.adoc", "g.rst"])
  }

  @Test func `keeps names apart that differ in their Unicode form only`() throws {
    let directory = try TemporaryDirectory()
    for name in ["\u{E9}.md", "e\u{301}.md"] { _ = try directory.file(name, "") }
    #expect(search(".", in: directory).documents.count == 2)
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: IgnoreRulesTests.git)),
    arguments: [2, 3, 4])
  func `takes what git tracks under an ignored pattern`(version: Int) throws {
    let directory = try TemporaryDirectory()
    let git = ["-C", directory.path]
    try IgnoreRulesTests.run(["init", "-q", directory.path])
    let names = ["a.md", "old/b.md", "old/deep/c.md", "kept.md", "old/d.md", "other/e.md"]
    for name in names { _ = try directory.file(name, "") }
    try IgnoreRulesTests.run(
      git + ["add", "a.md", "old/b.md", "old/deep/c.md", "kept.md"])
    if version == 3 { try IgnoreRulesTests.run(git + ["add", "-N", "other/e.md"]) }
    try IgnoreRulesTests.run(git + ["update-index", "--index-version", "\(version)"])
    _ = try directory.file(".gitignore", "old/\nkept.md\nother/\n")
    let tracked = ["a.md", "kept.md", "old/b.md", "old/deep/c.md"]
    #expect(
      search(".", in: directory).documents.map(\.name)
        == tracked + (version == 3 ? ["other/e.md"] : []))
    let index = directory.path + "/.git/index"
    let bytes = try #require(FileManager.default.contents(atPath: index))
    for length in stride(from: 0, to: bytes.count, by: 7) {
      try bytes.prefix(length).write(to: URL(fileURLWithPath: index))
      #expect(search(".", in: directory).documents.map(\.name).contains("a.md"))
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: IgnoreRulesTests.git)))
  func `takes tracked names of every encoding and form`() throws {
    let directory = try TemporaryDirectory()
    try IgnoreRulesTests.run(["init", "-q", directory.path])
    let names: [FilePath] = [
      FilePath(bytes: [0x63, 0xE9] + ".md".utf8), "c\u{E9}.md", "ce\u{301}.md",
    ]
    func make(_ name: FilePath) throws {
      let path = FilePath(directory.path).appending(name)
      let descriptor = path.withSystemPath { open($0, O_WRONLY | O_CREAT, 0o600) }
      try #require(descriptor >= 0)
      close(descriptor)
    }
    try make(names[0])
    try make(names[1])
    try IgnoreRulesTests.run(["-C", directory.path, "add", "."])
    try make(names[2])
    _ = try directory.file(".gitignore", "*.md\n")
    #expect(search(".", in: directory).documents.map(\.path.name) == [names[1], names[0]])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: IgnoreRulesTests.git)))
  func `takes no tracked link that leads out of the repository`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("outside.md", "")
    _ = try directory.file("repository/a.md", "")
    for (name, target) in [("in.md", "a.md"), ("out.md", "../outside.md")] {
      try FileManager.default.createSymbolicLink(
        atPath: directory.path + "/repository/" + name, withDestinationPath: target)
    }
    let repository = directory.path + "/repository"
    try IgnoreRulesTests.run(["init", "-q", repository])
    try IgnoreRulesTests.run(["-C", repository, "add", "."])
    _ = try directory.file("repository/.gitignore", "*.md\n")
    let found = search("repository", in: directory)
    #expect(found.documents.map(\.name) == ["repository/a.md", "repository/in.md"])
    #expect(found.problems.map(\.message) == ["'repository/out.md' leads out of the repository"])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: IgnoreRulesTests.git)))
  func `finds what a linked work tree tracks`() throws {
    let directory = try TemporaryDirectory()
    let main = directory.path + "/main"
    try IgnoreRulesTests.run(["init", "-q", main])
    _ = try directory.file("main/a.md", "")
    let git = ["-C", main, "-c", "user.name=a", "-c", "user.email=a@b.example"]
    try IgnoreRulesTests.run(git + ["add", "a.md"])
    try IgnoreRulesTests.run(git + ["commit", "-q", "-m", "a"])
    try IgnoreRulesTests.run(git + ["worktree", "add", "-q", directory.path + "/linked"])
    _ = try directory.file("linked/.gitignore", "*.md\n")
    _ = try directory.file("linked/b.md", "")
    #expect(search("linked", in: directory).documents.map(\.name) == ["linked/a.md"])
  }
}
