import Commands
import TestSupport
import Testing

/// When a text goes through a pager, and which.
@Suite struct PagerTests {
  static let long = "advise --gap knowledge --volatility weekly --full"

  /// A folder with a `less` in it, which the scripted console never runs.
  static func folderWithLess() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    let path = try directory.file("less", "#!/bin/sh\n")
    try directory.makeExecutable(path)
    return directory
  }

  static func run(
    _ line: String = long, variables: [String: String], isTerminal: Bool = true, height: Int = 24,
    pagerRuns: Bool = true
  ) -> Run {
    Run(
      line, variables: ["TERM": "xterm"].merging(variables) { _, other in other },
      traits: ConsoleTraits(isOutputTerminal: isTerminal, height: height), pagerRuns: pagerRuns)
  }

  @Test(arguments: [long, "help", "advise --help", "rubric show", "draft --gap knowledge"])
  func `what is longer than the terminal is paged, whatever it is`(line: String) {
    let run = Self.run(line, variables: ["PAGER": "more -x"])
    #expect(run.pagers == ["more -x"])
    #expect(run.output == "")
    let plain = Self.run(line, variables: ["PAGER": "cat"])
    #expect(plain.pagers == [])
    #expect(run.paged == [plain.output])
    #expect(run.status == plain.status)
  }

  @Test func `without a PAGER it is less where there is one`() throws {
    let directory = try Self.folderWithLess()
    #expect(Self.run(variables: ["PATH": "/nowhere:\(directory.path)"]).pagers == ["less -FRX"])
    #expect(Self.run(variables: ["PATH": "/nowhere"]).pagers == [])
    #expect(Self.run(variables: [:]).pagers == [])
  }

  @Test(arguments: [
    ["PAGER": ""], ["PAGER": "cat"], ["TERM": "dumb", "PAGER": "more"],
    ["TERM": "", "PAGER": "more"], ["ACCESSIBLE": "1", "PAGER": "more"],
  ])
  func `nobody gets a pager who wants none or cannot use one`(variables: [String: String]) throws {
    let directory = try Self.folderWithLess()
    let run = Self.run(variables: variables.merging(["PATH": directory.path]) { first, _ in first })
    #expect(run.pagers == [])
    #expect(run.output.contains("Sources"))
  }

  @Test func `nothing is paged that fits, or that nobody reads on a terminal`() {
    let more = ["PAGER": "more"]
    #expect(Self.run(variables: more, height: 5000).pagers == [])
    #expect(Self.run(variables: more, isTerminal: false).pagers == [])
    #expect(Self.run("--version", variables: more).pagers == [])
  }

  @Test func `a pager that cannot be run loses nothing`() {
    let run = Self.run(variables: ["PAGER": "nothing-of-that-name"], pagerRuns: false)
    #expect(run.output.contains("Sources"))
  }
}
