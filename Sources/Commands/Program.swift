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
        throw misplacedCommand(in: words, among: names).map { Problems($0) } ?? problems
      }
    }
    guard let command = commands.first(where: { $0.name == named.name }) else {
      return .couldNotRun
    }
    return try command.run(named.rest, context)
  }

  /// Returns the problem of a command that stands behind options, which explains all the others.
  private func misplacedCommand(in words: [String], among names: [String]) -> Problem? {
    guard let place = words.firstIndex(where: names.contains) else { return nil }
    let options = words[..<place] + words[(place + 1)...]
    return Problem(
      "the command '\(words[place])' stands behind options",
      remedy: "write '\(([Self.name, words[place]] + options).joined(separator: " "))'")
  }
}
