import Commands
import TestSupport

/// One run of the program with everything it said.
struct Run {
  let status: ExitStatus
  let output: String
  let talk: String
  let unscriptedReads: Int

  /// Runs a command line, split at spaces.
  init(
    _ line: String, typing lines: [ConsoleLine] = [], input: String = "",
    variables: [String: String] = [:], traits: ConsoleTraits? = nil
  ) {
    self.init(
      words: line.split(separator: " ").map(String.init), typing: lines, input: input,
      variables: variables, traits: traits)
  }

  /// Runs the words of a command line.
  init(
    words: [String], typing lines: [ConsoleLine] = [], input: String = "",
    variables: [String: String] = [:], traits: ConsoleTraits? = nil
  ) {
    let console = ScriptedConsole(typing: lines, input: input, traits: traits)
    status = Program(
      console: console, environment: Environment(variables: variables, today: "2026-01-31")
    ).run(words)
    output = console.output
    talk = console.talk
    unscriptedReads = console.unscriptedReads
  }
}
