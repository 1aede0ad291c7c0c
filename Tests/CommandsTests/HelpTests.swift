import Commands
import Foundation
import TestSupport
import Testing

@Suite struct HelpTests {
  @Test func `the tables of all commands are sound`() {
    #expect(CommandTables.problems.isEmpty, "\(CommandTables.problems)")
  }

  @Test(arguments: ["answers", "measurements", "rubrics", "exit-codes"])
  func `every topic has a page`(topic: String) {
    let run = Run("help \(topic)")
    #expect(run.status == .fine)
    #expect(run.output.count > 300)
  }

  @Test func `the overview names every command and topic`() {
    let run = Run("help")
    for name in CommandTables.names + ["answers", "measurements", "rubrics", "exit-codes"] {
      #expect(run.output.contains(name), "\(name)")
    }
  }

  @Test(arguments: CommandTables.names)
  func `every command explains itself with examples first`(name: String) throws {
    let run = Run("\(name) --help")
    #expect(run.status == .fine)
    let examples = try #require(run.output.range(of: "Examples:"))
    let help = try #require(
      run.output.range(of: "--help", range: examples.upperBound..<run.output.endIndex))
    #expect(examples.lowerBound < help.lowerBound)
    #expect(Run("help \(name)").output == run.output)
  }

  @Test func `the help of advise lists the questions and choices of the rubric in use`() {
    let run = Run("advise --help")
    for word in ["--volatility", "weekly", "--behaviour", "tool-use", "--reasons"] {
      #expect(run.output.contains(word))
    }
  }

  @Test func `an unknown topic gets the nearest one`() {
    let run = Run("help advize")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("did you mean 'advise'?"))
  }

  @Test func `the version is one line`() {
    #expect(Run("--version").output == "crossroads 1.0.0\n")
  }

  @Test(arguments: ["--rubric ./missing --version", "help exit-codes --rubric ./missing"])
  func `what no rubric can change is said without one`(words: String) {
    #expect(Run(words).status == .fine)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know the questions and choices`(shell: String) {
    let run = Run("completions \(shell)")
    #expect(run.status == .fine)
    #expect(run.output.contains("volatility"))
    #expect(run.output.contains("weekly"))
  }

  @Test(arguments: [
    ("--format json advise", "write 'crossroads advise --format json'"),
    ("--why check docs", "write 'crossroads check --why docs'"),
    (
      "--format json --brief advise",
      "'advise' stands behind options, and has no option '--brief'; put the command first; "
        + "'crossroads advise --help' lists its options"
    ),
    ("-z advise", "has no option '-z'"),
    ("--follow --hardware none advise", "write 'crossroads advise --follow --hardware none'"),
  ])
  func `a command behind options is put in front of those that it has`(line: String, says: String) {
    let run = Run(line)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(says), "\(run.talk)")
  }

  @Test func `an unknown command gets the nearest one`() {
    let run = Run("advice")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("did you mean 'advise'?"))
  }
}
