import Foundation
import Paths
import TestSupport
import Testing

@testable import Measurements

/// What a run of git tells, and how it ended.
@Suite struct GitProgramTests {
  static func told(_ sandbox: GitSandbox, limit: Int) throws -> Int {
    var bytes = 0
    try GitProgram(folder: FilePath(sandbox.path)).run(
      .log, ["--format=%H", "HEAD", "--"], limit: limit
    ) { piece in
      bytes += piece.count
      return true
    }
    return bytes
  }

  @Test(.enabled(if: GitSandbox.isThere)) func `git may tell as much as the limit says`() throws {
    let sandbox = try GitSandbox()
    for day in ["2026-01-01", "2026-01-02"] { try sandbox.commit(day, ["a.md": day]) }
    #expect(try Self.told(sandbox, limit: 82) == 82)
    #expect(throws: GitFailure.tooMuch("git tells more than 0 MiB")) {
      try Self.told(sandbox, limit: 81)
    }
  }

  @Test(arguments: [(0, 0), (1 << 8, 1), (128 << 8, 128), (255 << 8, 255), (9, 137), (15, 143)])
  func `a run that a signal ended is told as shells do`(ending: Int32, status: Int) {
    #expect(GitProgram.status(ending) == status)
  }
}
