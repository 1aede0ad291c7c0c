import Commands
import Foundation
import TestSupport

/// One run of the program with everything it said.
struct Run {
  let status: ExitStatus
  let output: String
  let talk: String
  let unscriptedReads: Int
  /// What was shown through which pager.
  let paged: [String]
  let pagers: [String]

  /// The output with the lines of a broken shell command joined again.
  var repeatedCommand: String {
    output.split(separator: " \\\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  /// The output as one line of words.
  var unwrapped: String { output.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }

  /// Runs a command line, split at spaces.
  init(
    _ line: String, typing lines: [ConsoleLine] = [], input: String = "",
    variables: [String: String] = [:], traits: ConsoleTraits? = nil, in directory: String? = nil,
    pagerRuns: Bool = true
  ) {
    self.init(
      words: line.split(separator: " ").map(String.init), typing: lines, input: input,
      variables: variables, traits: traits, in: directory, pagerRuns: pagerRuns)
  }

  /// Runs the words of a command line.
  init(
    words: [String], typing lines: [ConsoleLine] = [], input: String = "",
    variables: [String: String] = [:], traits: ConsoleTraits? = nil, in directory: String? = nil,
    pagerRuns: Bool = true
  ) {
    let console = ScriptedConsole(typing: lines, input: input, traits: traits)
    console.pagerRuns = pagerRuns
    status = Program(
      console: console,
      environment: Environment(
        variables: variables, today: "2026-01-31",
        workingDirectory: directory ?? FileManager.default.currentDirectoryPath)
    ).run(words)
    output = console.output
    talk = console.talk
    paged = console.paged
    pagers = console.pagers
    unscriptedReads = console.unscriptedReads
  }
}
