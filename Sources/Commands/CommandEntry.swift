import Arguments
import Diagnostics
import Rubrics

/// A command as the program lists it.
struct CommandEntry: Sendable {
  /// The words that name it.
  let name: String
  /// What help and completions need to know of it, for a rubric.
  let outline: @Sendable (Rubric) -> CommandOutline
  /// Runs it on the words after its name.
  let run: @Sendable ([String], RunContext) throws -> ExitStatus

  /// Creates an entry from a command's table and what it does.
  ///
  /// - Parameters:
  ///   - settings: The settings before anything is given.
  ///   - table: The table of the command for a rubric.
  ///   - body: What the command does with the settings and the rubric in use.
  init<Settings: Sendable>(
    _ settings: Settings, table: @escaping @Sendable (Rubric) -> Command<Settings>,
    body: @escaping @Sendable (Settings, RubricModule, RunContext) throws -> ExitStatus
  ) {
    let blank = table(.blank)
    name = blank.name
    outline = { table($0).outline }
    // A command whose table does not depend on the rubric need not read one to parse its words.
    run = { words, context in
      let module = try context.library.module(named: CommandWords.peek("rubric", in: words))
      let command = table(module.rubric)
      try Self.refuseClashes(of: command.outline, with: module.rubric)
      switch try command.parse(words, into: settings) {
      case .run(let settings): return try body(settings, module, context)
      case .help: return try HelpCommand.show(command.outline, in: context)
      case .version: return try HelpCommand.showVersion(in: context)
      }
    }
  }

  /// Refuses a rubric whose questions bear the names of options.
  private static func refuseClashes(
    of outline: CommandOutline, with rubric: Rubric
  ) throws(Problems) {
    let counts = Dictionary(outline.options.map { ($0.name, 1) }, uniquingKeysWith: +)
    let clashes = rubric.questions.filter { (counts[$0.id] ?? 0) > 1 }
    guard clashes.isEmpty else {
      throw Problems(
        clashes.map {
          Problem(
            "the question '\($0.id)' of the rubric '\(rubric.id)' bears the name of an option",
            remedy: "rename the question")
        })
    }
  }
}

extension Rubric {
  /// A rubric without anything, for tables that must be known before a rubric is.
  fileprivate static let blank = Rubric(id: "", options: [], outcomes: [], questions: [])
}
