import Commands
import Foundation
import TestSupport
import Testing

/// Files that are not what they should be get a clear answer within bounded time and memory.
@Suite struct HostileFileTests {
  private func refusal(of path: String) -> String {
    let run = Run(words: ["advise", "--answers", path])
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    return run.talk
  }

  @Test func `a missing file`() {
    #expect(refusal(of: "/nowhere/answers.json").contains("no such file"))
  }

  @Test func `a directory`() throws {
    let directory = try TemporaryDirectory()
    #expect(refusal(of: directory.path).contains("is a directory"))
  }

  @Test func `a pipe that nothing writes to`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(refusal(of: path).contains("a pipe that nothing writes to"))
  }

  @Test func `an endless file`() {
    #expect(refusal(of: "/dev/zero").contains("larger than 16 MiB"))
  }

  @Test func `a hundred thousand brackets`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("deep.json", String(repeating: "[", count: 100_000))
    #expect(refusal(of: path).contains("nested"))
  }

  @Test func `bytes that are not UTF-8`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/bad.json"
    try Data([0x7B, 0x22, 0xFF, 0x22, 0x7D]).write(to: URL(fileURLWithPath: path))
    #expect(refusal(of: path).contains("UTF-8"))
  }

  @Test func `escape sequences in an answer are shown, not obeyed`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("esc.json", #"{"gap": "\u001b[31mred"}"#)
    let talk = refusal(of: path)
    #expect(!talk.contains("\u{1B}"))
    #expect(talk.contains("[31mred"))
  }

  @Test func `an endless standard input`() {
    let run = Run("advise --answers -", input: String(repeating: " ", count: 17_000_000))
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("standard input"))
  }

  @Test func `an output that cannot be written leaves what is there`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.file("kept.txt", "kept")
    let blocked = Run(words: ["advise", "--output", directory.path])
    #expect(blocked.status == .couldNotRun)
    #expect(blocked.talk.contains("it is a directory"))
    let missing = Run(words: ["advise", "--output", directory.path + "/no/such/place.txt"])
    #expect(missing.status == .couldNotRun)
    // A file of that name where a directory would have to be.
    let below = Run(words: ["advise", "--output", file + "/x"])
    #expect(below.status == .couldNotRun)
    #expect(try directory.text(of: "kept.txt") == "kept")
    #expect(directory.names == ["kept.txt"])
  }

  @Test func `a symbolic link stays a link and a file keeps its permissions`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.file("real.txt", "old")
    let link = directory.path + "/link.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    #expect(Run(words: ["rubric", "list", "--output", link]).status == .fine)
    let attributes = try FileManager.default.attributesOfItem(atPath: link)
    #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
    let kept = try FileManager.default.attributesOfItem(atPath: file)
    #expect(kept[.posixPermissions] as? Int == 0o640)
    #expect(try directory.text(of: "real.txt").contains("rag-vs-fine-tuning"))
  }

  @Test func `what a process that died left behind is removed, and nothing else`() throws {
    let directory = try TemporaryDirectory()
    let left = try directory.file(".crossroads-unfinished-aB3dEf", "half of")
    let others = [
      ".crossroads-backup", ".crossroads-unfinished-aB3dEf7", ".crossroads-unfinished-aB3.Ef",
      "crossroads-unfinished-aB3dEf",
    ]
    for name in others { _ = try directory.file(name, "kept") }
    let busy = try directory.file(".crossroads-unfinished-busy01", "half of")
    let holder = open(busy, O_RDONLY)
    #expect(flock(holder, LOCK_EX) == 0)
    defer { close(holder) }
    let output = directory.path + "/out.txt"
    #expect(Run(words: ["rubric", "list", "--output", output]).status == .fine)
    #expect(!FileManager.default.fileExists(atPath: left))
    #expect(
      directory.names
        == (others + [".crossroads-unfinished-busy01", "out.txt"]).sorted())
  }

  @Test func `a new file is there whole, and never in the place of another`() throws {
    let directory = try TemporaryDirectory()
    let sheet = try directory.file("sheet.csv", "kept")
    #expect(Run(words: ["measure", "--new-sheet", sheet]).status == .couldNotRun)
    #expect(try directory.text(of: "sheet.csv") == "kept")
    let fresh = directory.path + "/fresh.csv"
    #expect(Run(words: ["measure", "--new-sheet", fresh]).status == .fine)
    #expect(directory.names == ["fresh.csv", "sheet.csv"])
  }
}
