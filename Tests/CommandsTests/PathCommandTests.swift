import Commands
import Foundation
import Paths
import TestSupport
import Testing

/// Names that are no text, or texts that look alike, and paths that lead where they may not.
@Suite struct PathCommandTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  static let latin = FilePath(bytes: [0x63, 0x61, 0x66, 0xE9] + ".md".utf8)
  static let composed: FilePath = "caf\u{E9}.md"
  static let decomposed: FilePath = "cafe\u{301}.md"

  private func make(_ name: FilePath, _ text: String) throws {
    let path = FilePath(directory.path).appending(name)
    let descriptor = path.withSystemPath { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o600) }
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
  }

  private func read(_ name: FilePath) -> [UInt8]? {
    let path = FilePath(directory.path).appending(name)
    let descriptor = path.withSystemPath { open($0, O_RDONLY) }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes[..<max(0, systemRead(descriptor, &bytes, bytes.count))])
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/" + name, withDestinationPath: target)
  }

  private func run(_ words: String..., in folder: String? = nil) -> Run {
    Run(words: words, in: folder ?? directory.path)
  }

  private func makeAll() throws {
    for name in [Self.latin, Self.composed, Self.decomposed] {
      try make(name, CheckCommandTests.document("rag"))
    }
  }

  @Test func `names of every encoding and form are examined, each once, and shown`() throws {
    try makeAll()
    for words in [["."], ["*.md"], ["caf*"], [Self.latin.text, "caf\u{E9}.md", "cafe\u{301}.md"]] {
      let run = Run(words: ["check"] + words, in: directory.path)
      #expect(run.output.contains("Examined 3 documents"), "\(words)")
    }
    let json = run("check", ".", "--format", "json")
    let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let documents = (report as? [String: Any])?["documents"] as? [[String: Any]] ?? []
    let names = documents.compactMap { $0["file"] as? String }.map { Array($0.utf8) }
    #expect(
      names == [
        Array("cafe\u{301}.md".utf8), Array("caf\u{E9}.md".utf8), Array(#"caf\xE9.md"#.utf8),
      ])
  }

  @Test func `a question mark takes a byte that is no text`() throws {
    try makeAll()
    let run = run("check", "caf?.md")
    #expect(run.output.contains("Examined 2 documents"))
  }

  @Test func `one form is excluded and not the other`() throws {
    try makeAll()
    let run = run("check", ".", "--exclude", "caf\u{E9}.md", "--exclude", Self.latin.text)
    #expect(run.output.contains("Examined 1 document"))
    #expect(run.status == .fine)
  }

  @Test func `a missing name is told visibly`() {
    let run = run("check", FilePath(bytes: [0x61, 0xFF, 0x1B] + ".md".utf8).text)
    #expect(run.talk.contains(#"a\xFF\u{1b}.md"#))
    #expect(run.status == .couldNotRun)
  }

  @Test func `an output goes to the very name that was given`() throws {
    for name in [Self.latin, Self.composed, Self.decomposed] {
      #expect(
        Run(words: ["rubric", "list", "-o", directory.path + "/" + name.text]).status == .fine)
      #expect(read(name) != nil)
    }
    #expect(try FolderListing(of: FilePath(directory.path)).names.count == 3)
  }

  @Test func `a folder of any name is measured`() throws {
    let folder = FilePath(bytes: [0x64, 0xFF])
    let path = FilePath(directory.path).appending(folder)
    #expect(path.withSystemPath { mkdir($0, 0o700) } == 0)
    try make(folder.appending(Self.latin), "Some words of a document.\n")
    try make(folder.appending(Self.composed), "Some words of a document.\n")
    try make(folder.appending(Self.decomposed), "Some words of a document.\n")
    let run = run("measure", "--documents", path.text, "--format", "json")
    #expect(run.status == .fine)
    #expect(run.output.contains("\"documents\": 3"))
    #expect(run.output.contains(#"\\xFF"#))
  }

  // MARK: What comes with a repository leads nowhere else.

  /// A repository beside a file that is none of its own.
  private func makeRepository(_ configuration: String) throws {
    try make("outside.md", CheckCommandTests.document("fine-tuning"))
    _ = try directory.file("repository/.git/HEAD", "")
    _ = try directory.file("repository/inside.md", CheckCommandTests.document("rag"))
    _ = try directory.file("repository/.crossroads.json", configuration)
  }

  @Test(arguments: [
    #"{"include": ["../outside.md"]}"#, #"{"include": [".."]}"#, #"{"include": ["../*.md"]}"#,
    #"{"include": ["link.md"]}"#, #"{"include": ["folder"]}"#, #"{"include": ["folder/*.md"]}"#,
    #"{"include": ["*.md"], "baseline": "../outside.md"}"#,
    #"{"include": ["*.md"], "baseline": "link.md"}"#,
    #"{"include": ["*.md"], "rubric": "../rubric"}"#,
    #"{"include": ["*.md"], "rubric": "folder/rubric.json"}"#,
  ]) func `a configuration leads out of its repository nowhere`(configuration: String) throws {
    try makeRepository(configuration)
    try link("repository/link.md", to: "../outside.md")
    try link("repository/folder", to: "..")
    let run = run("check", in: directory.path + "/repository")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("leads out of the repository"))
    #expect(!run.output.contains("outside.md"))
  }

  @Test func `an absolute path of a configuration leads out of its repository as well`() throws {
    try makeRepository(#"{"include": ["\#(directory.path)/outside.md"]}"#)
    let run = run("check", in: directory.path + "/repository")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("leads out of the repository"))
  }

  @Test func `what a user names may stand anywhere`() throws {
    try makeRepository(#"{"include": ["*.md"]}"#)
    let run = run("check", "../outside.md", in: directory.path + "/repository")
    #expect(run.status == .findings)
  }

  @Test func `a linked configuration is not read, and nothing of it is told`() throws {
    try makeRepository("{}")
    try FileManager.default.removeItem(atPath: directory.path + "/repository/.crossroads.json")
    _ = try directory.file("secret", "password of somebody")
    try link("repository/.crossroads.json", to: "../secret")
    for words in [["check", "inside.md"], ["advise", "--gap", "knowledge"]] {
      let run = Run(words: words, in: directory.path + "/repository")
      #expect(run.status == .couldNotRun)
      #expect(run.talk.contains("leads out of the repository"))
      #expect(!run.talk.contains("password"))
    }
  }

  @Test func `a baseline replaces nothing but a baseline`() throws {
    _ = try directory.file("a.md", CheckCommandTests.document("fine-tuning"))
    _ = try directory.file("notes.txt", "kept")
    let refused = run("check", "a.md", "--write-baseline", "--baseline", "notes.txt")
    #expect(refused.status == .couldNotRun)
    #expect(refused.talk.contains("is no baseline"))
    #expect(try directory.text(of: "notes.txt") == "kept")
    for _ in 0..<2 {
      let written = run("check", "a.md", "--write-baseline", "--baseline", "known.json")
      #expect(written.status == .fine)
    }
    #expect(run("check", "a.md", "--baseline", "known.json").status == .fine)
  }

  @Test func `a baseline is written through no link out of the repository`() throws {
    try makeRepository(#"{"include": ["*.md"], "baseline": "new.json"}"#)
    try link("repository/new.json", to: "../new.json")
    let run = run("check", "--write-baseline", in: directory.path + "/repository")
    #expect(run.status == .couldNotRun)
    #expect(!FileManager.default.fileExists(atPath: directory.path + "/new.json"))
  }

  // MARK: What a document names leads nowhere else either.

  /// A document whose corpus is to be counted.
  private static func counting(_ folder: FilePath) -> String {
    GroundTests.document("measure: corpus \(folder)")
  }

  @Test func `folders that differ in their Unicode form only are measured apart`() throws {
    let folders: [FilePath] = ["caf\u{E9}", "cafe\u{301}"]
    for (number, folder) in folders.enumerated() {
      let path = FilePath(directory.path).appending(folder)
      #expect(path.withSystemPath { mkdir($0, 0o700) } == 0)
      for name in 0...number { try make(folder.appending(FilePath("\(name).md")), "Words.\n") }
      try make(FilePath("\(number).md"), Self.counting(folder))
    }
    let run = run("check", "0.md", "1.md")
    #expect(run.unwrapped.contains("(1 document "))
    #expect(run.unwrapped.contains("(2 documents "))
  }

  @Test func `a document counts from its own folder, or from what holds it`() throws {
    _ = try directory.file("ours/docs/secret.md", "Words.\n")
    _ = try directory.file("ours/adr/a.md", Self.counting("docs"))
    _ = try directory.file("theirs/a.md", Self.counting("docs"))
    for name in ["a", "b"] { _ = try directory.file("trusted/docs/\(name).md", "Words.\n") }
    let folder = directory.path + "/ours"
    #expect(run("check", "adr/a.md", in: folder).unwrapped.contains("(1 document "))
    for words in [
      ["check", "../theirs/a.md"], ["check", "../theirs/a.md", "--trusted", "../trusted"],
    ] {
      let outside = Run(words: words, in: folder)
      #expect(outside.output.contains("'docs' is not there"), "\(words)")
    }
    let run = run("check", "adr/a.md", "--trusted", "../trusted", in: folder)
    #expect(run.unwrapped.contains("(1 document "))
  }

  @Test(arguments: [
    ("gone.md", true), ("../repository/gone.md", true), ("../outside.md", false),
    ("../gone.md", false), ("folder/gone.md", false), ("folder/outside.md", false),
    ("/no/such/gone.md", false), ("inside.md", false),
  ])
  func `nothing is told of what a record points to outside of its repository`(
    target: String, isMissed: Bool
  ) throws {
    try makeRepository("{}")
    try link("repository/folder", to: "..")
    let text = "---\nstatus: superseded by [next](\(target))\n---\n"
    try make("repository/a.md", text + CheckCommandTests.document("rag"))
    let run = run("check", "a.md", in: directory.path + "/repository")
    #expect(run.output.contains("successor-missing") == isMissed)
  }
}

/// Reads from a descriptor, under a name that no method of a test takes.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
