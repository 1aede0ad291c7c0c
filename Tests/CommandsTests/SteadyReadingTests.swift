import Commands
import Diagnostics
import Foundation
import Paths
import TestSupport
import Testing

/// Documents that somebody writes to while they are read.
@Suite struct SteadyReadingTests {
  /// Something that happens to a file between the look at it and the reading.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// What the file holds afterwards.
    var after: String
    var make: @Sendable (FileHandle) throws -> Void
  }

  static let before = "# A decision\n"

  static let changes: [Change] = [
    Change(testDescription: "longer", after: before + "more\n") { file in
      try file.seekToEnd()
      try file.write(contentsOf: Data("more\n".utf8))
    },
    Change(testDescription: "shorter", after: "# A") { try $0.truncate(atOffset: 3) },
    Change(testDescription: "emptied", after: "") { try $0.truncate(atOffset: 0) },
    Change(testDescription: "of the same length", after: "# B decision\n") { file in
      try file.write(contentsOf: Data("# B".utf8))
      // The clock of a file system may be too coarse for two changes in a row.
      var times = [timespec(), timespec(tv_sec: 1_000, tv_nsec: 0)]
      futimens(file.fileDescriptor, &times)
    },
  ]

  let directory: TemporaryDirectory
  let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = try directory.file("a.md", Self.before)
  }

  private func read(limit: Int = 1_000, meanwhile: (FileHandle) throws -> Void) throws -> String {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    let bytes = try InputFile.readSteadily(FilePath(path), called: "a.md", limit: limit) {
      #expect(throws: Never.self) { try meanwhile(file) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: changes) func `what changes once is read again`(change: Change) throws {
    var looks = 0
    let text = try read { file in
      looks += 1
      if looks == 1 { try change.make(file) }
    }
    #expect(text == change.after)
    #expect(looks == 2)
  }

  @Test func `what never holds still is given up`() throws {
    var looks = 0
    let problems = #expect(throws: Problems.self) {
      try read { file in
        looks += 1
        try file.seekToEnd()
        try file.write(contentsOf: Data("more\n".utf8))
      }
    }
    #expect(looks == 3)
    let text = problems?.list.map(\.description) ?? []
    #expect(text == ["'a.md' changes while it is read; wait until nothing writes to it"])
  }

  @Test func `what grows beyond the limit meanwhile is too large`() throws {
    let problems = #expect(throws: Problems.self) {
      try read(limit: Self.before.utf8.count) { file in
        try file.seekToEnd()
        try file.write(contentsOf: Data("more\n".utf8))
      }
    }
    #expect(problems?.list.first?.message.contains("larger than") == true)
  }

  @Test func `what is replaced whole is read as it was`() throws {
    var looks = 0
    let text = try read { _ in
      looks += 1
      _ = try directory.file("a.md", "# Another\n")
    }
    #expect(text == Self.before)
    #expect(looks == 1)
  }
}
