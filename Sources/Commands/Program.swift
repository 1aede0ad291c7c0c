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
    guard let named = try CommandWords.command(of: words, among: commands.map(\.name)) else {
      return try CommandEntry.bare.run(words, context)
    }
    guard let command = commands.first(where: { $0.name == named.name }) else {
      return .couldNotRun
    }
    return try command.run(named.rest, context)
  }
}
