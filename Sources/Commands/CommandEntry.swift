import Arguments
import Diagnostics
import Rubrics

/// A command as the program lists it.
struct CommandEntry: Sendable {
  /// The flag of commands that go on with the decisions an outcome raises.
  static let followFlag = "follow"

  /// The words that name it.
  let name: String
  /// What help and completions need to know of it, for a rubric.
  let outline: @Sendable (Rubric) -> CommandOutline
  /// Runs it on the words after its name.
  let run: @Sendable ([String], RunContext) throws -> ExitStatus

  /// Creates an entry from a command's table and what it does.
  ///
  /// - Parameters:
  ///   - name: The words that name it, as in its table; the program knows them without building it.
  ///   - settings: The settings before anything is given.
  ///   - canFollow: Whether it can go on with the decisions that an outcome raises, and then takes
  ///     answers to those as well.
  ///   - table: The table of the command for a rubric.
  ///   - body: What the command does with the settings and the rubric in use.
  init<Settings: Sendable>(
    _ name: String, _ settings: Settings, canFollow: Bool = false,
    table: @escaping @Sendable (Rubric) -> Command<Settings>,
    body: @escaping @Sendable (Settings, RubricModule, RunContext) throws -> ExitStatus
  ) {
    self.name = name
    outline = { table($0).outline }
    run = { words, context in
      // Nobody who asks for the version need wait for a rubric.
      if name.isEmpty, case .version? = try? table(.blank).parse(words, into: settings) {
        return try HelpCommand.showVersion(in: context)
      }
      let module = try context.library.module(named: CommandWords.peek("rubric", in: words))
      let context = context.using(module)
      let follows = canFollow && CommandWords.holds(Self.followFlag, in: words)
      let asked =
        follows
        ? try DecisionChain(library: context.library).asking(module.rubric) : module.rubric
      let command = table(asked)
      let invocation: Invocation<Settings>
      do throws(Problems) {
        invocation = try command.parse(words, into: settings)
      } catch {
        guard canFollow, !follows,
          let asked = try? DecisionChain(library: context.library).asking(module.rubric)
        else { throw error }
        throw error.naming(Self.followFlag, whereItHelps: table(asked), words, settings)
      }
      switch invocation {
      case .run(let settings):
        context.warn(of: module.rubric)
        return try body(settings, module, context)
      case .help: return try HelpCommand.show(command.outline, in: context)
      case .version: return try HelpCommand.showVersion(in: context)
      }
    }
  }

  /// Creates an entry of a command whose table is the same for every rubric, so that none is read.
  ///
  /// - Parameters:
  ///   - name: The words that name it, as in its table.
  ///   - settings: The settings before anything is given.
  ///   - table: The table of the command.
  ///   - body: What the command does with the settings.
  init<Settings: Sendable>(
    _ name: String, _ settings: Settings,
    table: @autoclosure @escaping @Sendable () -> Command<Settings>,
    body: @escaping @Sendable (Settings, RunContext) throws -> ExitStatus
  ) {
    self.name = name
    outline = { _ in table().outline }
    run = { words, context in
      let command = table()
      switch try command.parse(words, into: settings) {
      case .run(let settings): return try body(settings, context)
      case .help: return try HelpCommand.show(command.outline, in: context)
      case .version: return try HelpCommand.showVersion(in: context)
      }
    }
  }
}

extension Rubric {
  /// A rubric without anything, for what is asked before a rubric is known.
  fileprivate static let blank = Rubric(id: "", options: [], outcomes: [], questions: [])
}

extension Problems {
  /// Returns the problems of a command line, with a flag as the remedy of those that it resolves.
  ///
  /// - Parameters:
  ///   - flag: The name of a flag.
  ///   - command: The table of the command as it is with the flag.
  ///   - words: The words of the command line.
  ///   - settings: The settings before anything is given.
  /// - Returns: The problems, in the same order.
  fileprivate func naming<Settings>(
    _ flag: String, whereItHelps command: Command<Settings>, _ words: [String],
    _ settings: Settings
  ) -> Problems {
    var left: [Problem] = []
    do throws(Problems) {
      _ = try command.parse(words, into: settings)
    } catch {
      left = error.list
    }
    return Problems(
      list.map { problem in
        left.contains { $0.message == problem.message }
          ? problem
          : Problem(
            problem.message,
            remedy: "it is about a decision that follows; add '--\(flag)' to go on with that")
      })
  }
}
