import Foundation
import TestSupport
import Testing

/// Standard input that nothing was told to read: refused where that is certain, and never waited for.
@Suite struct UnreadInputTests {
  let directory: TemporaryDirectory
  let file: String

  init() throws {
    directory = try TemporaryDirectory()
    file = try directory.file("answers.json", "\n{\"gap\": \"knowledge\"}\n")
  }

  func run(_ line: String, input: FileHandle?) throws -> BuiltBinary {
    try BuiltBinary(
      line.split(separator: " ").map(String.init), in: directory.path, input: input)
  }

  @Test(arguments: ["advise", "advise --volatility weekly", "cost", "draft"])
  func `a JSON file is refused`(line: String) throws {
    let run = try run(line, input: FileHandle(forReadingAtPath: file))
    #expect(run.status == 2)
    #expect(run.talk.contains("standard input holds something that nothing reads"))
    #expect(run.talk.contains("add '--answers -'"))
    let read = try self.run(line + " --answers -", input: FileHandle(forReadingAtPath: file))
    #expect(read.status != 2, "\(read.talk)")
  }

  @Test func `a file that somebody else is reading is left alone`() throws {
    let handle = try #require(FileHandle(forReadingAtPath: file))
    try handle.seek(toOffset: 1)
    #expect(try run("advise --gap knowledge", input: handle).status == 3)
  }

  @Test func `a pipe with something in it is refused where there are no answers`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("{}".utf8))
    #expect(try run("advise", input: pipe.fileHandleForReading).status == 2)
    // A loop of a shell reads its list from such a pipe.
    #expect(try run("advise --gap knowledge", input: pipe.fileHandleForReading).status == 3)
    #expect(try run("cost", input: pipe.fileHandleForReading).status == 0)
  }

  @Test func `a silent pipe that never closes, a closed one and no input at all hold nothing up`()
    throws
  {
    let silent = Pipe()
    let start = Date()
    #expect(try run("advise", input: silent.fileHandleForReading).status == 3)
    let closed = Pipe()
    try closed.fileHandleForWriting.close()
    #expect(try run("advise", input: closed.fileHandleForReading).status == 3)
    #expect(try run("advise", input: nil).status == 3)
    #expect(Date().timeIntervalSince(start) < 10)
    withExtendedLifetime(silent) {}
  }
}
