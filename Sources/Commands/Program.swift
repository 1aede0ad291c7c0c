import Arguments
import Diagnostics
import Layouts
import Rubrics

/// The whole program as a value: words in, a status out.
package struct Program {
  /// The version of the program, as `major.minor.patch`.
  package static let version = "1.0.0"
  /// The name of the program as it is typed.
  package static let name = "crossroads"

  private let context: RunContext

  /// Prepares a run.
  package init(console: any Console, environment: Environment) {
    context = RunContext(console: console, environment: environment)
  }

  /// Runs a command line.
  ///
  /// - Parameter words: The command line without the program's name.
  /// - Returns: How it ended.
  package func run(_ words: [String]) -> ExitStatus {
    do {
      return try dispatch(words)
    } catch let problems as Problems {
      for problem in problems.list {
        context.console.complain("\(Self.name): \(problem)\n")
        for line in problem.excerpt?.lines ?? [] { context.console.complain("\(line)\n") }
      }
      return .couldNotRun
    } catch {
      context.console.complain(
        "\(Self.name): unforeseen error: \(String(describing: error))\n")
      return .couldNotRun
    }
  }

  private func dispatch(_ words: [String]) throws -> ExitStatus {
    let commands = [CommandEntry].all
    let names = commands.map(\.name)
    if let group = CommandWords.groupToExplain(in: words, among: names) {
      return try HelpCommand.showGroup(group, in: context)
    }
    guard let named = try CommandWords.command(of: words, among: names) else {
      guard !CommandWords.askForHelp(words) else {
        return try HelpCommand.showScreen(in: context)
      }
      do {
        return try CommandEntry.bare.run(words, context)
      } catch let problems as Problems {
        throw misplacedCommand(in: words, among: commands).map { Problems($0) } ?? problems
      }
    }
    guard let command = commands.first(where: { $0.name == named.name }) else {
      return .couldNotRun
    }
    return try command.run(named.rest, context)
  }

  /// Returns the problem of a command that stands behind options, which explains all the others.
  private func misplacedCommand(in words: [String], among commands: [CommandEntry]) -> Problem? {
    let place = words.firstIndex { word in commands.contains { $0.name == word } }
    guard let place, let command = commands.first(where: { $0.name == words[place] }) else {
      return nil
    }
    let options = words[..<place] + words[(place + 1)...]
    if let foreign = foreignOption(in: Array(options), to: command) {
      return Problem(
        "the command '\(command.name)' stands behind options, and has no option '\(foreign)'",
        remedy: "put the command first; '\(Self.name) \(command.name) --help' lists its options")
    }
    return Problem(
      "the command '\(command.name)' stands behind options",
      remedy: "write '\(([Self.name, command.name] + options).joined(separator: " "))'")
  }

  /// Returns the first option that a command lacks with the rubric in use; where decisions follow,
  /// theirs are options, too, and none is called foreign.
  private func foreignOption(in words: [String], to command: CommandEntry) -> String? {
    let rubric = CommandWords.peek("rubric", in: words)
    guard !CommandWords.holds(CommandEntry.followFlag, in: words),
      let module = try? context.library.module(named: rubric)
    else { return nil }
    return CommandWords.foreignOption(in: words, to: command.outline(module.rubric))
  }
}
