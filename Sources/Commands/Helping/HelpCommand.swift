import Arguments
import Diagnostics
import Layouts
import Reports
import Rubrics

/// `help`: the overview, a command, or a topic.
enum HelpCommand {
  struct Settings: Sendable {
    var topic: [String] = []
    var rubric: String?
  }

  static let entry: CommandEntry = CommandEntry("help", Settings(), table: table) {
    settings, context in
    let name = settings.topic.joined(separator: " ")
    if name.isEmpty {
      return try show(ProgramTable.outline(for: rubric(of: settings, in: context)), in: context)
    }
    if let topic = HelpTopic(rawValue: name) {
      let width = page(in: context).width
      try context.show(
        Output(topic.text(for: rubric(of: settings, in: context), width: width)))
      return .fine
    }
    let commands = [CommandEntry].all
    if let command = commands.first(where: { $0.name == name }) {
      return try show(command.outline(rubric(of: settings, in: context)), in: context)
    }
    if commands.contains(where: { $0.name.hasPrefix("\(name) ") }) {
      return try showGroup(name, in: context)
    }
    let names = commands.map(\.name) + HelpTopic.allCases.map(\.rawValue)
    throw Problems(
      "no command or topic is called '\(name)'",
      remedy: Suggestion.remedy(for: name, among: names) ?? "'crossroads help' lists them")
  }

  /// Prints the help of a command.
  static func show(_ command: CommandOutline, in context: RunContext) throws -> ExitStatus {
    try context.show(Output(page(in: context).text(for: command, of: Program.name)))
    return .fine
  }

  /// Prints the overview.
  static func show(_ program: ProgramOutline, in context: RunContext) throws -> ExitStatus {
    try context.show(Output(page(in: context).text(for: program)))
    return .fine
  }

  /// Prints the overview on one screen.
  static func showScreen(in context: RunContext) throws -> ExitStatus {
    let outline = try ProgramTable.outline(for: context.library.module().rubric)
    try context.show(Output(page(in: context).screen(for: outline)))
    return .fine
  }

  /// Prints the commands that share a first word.
  static func showGroup(_ group: String, in context: RunContext) throws -> ExitStatus {
    let outline = try ProgramTable.outline(for: context.library.module().rubric)
    try context.show(Output(page(in: context).text(forGroup: group, of: outline)))
    return .fine
  }

  /// Prints the version.
  static func showVersion(in context: RunContext) throws -> ExitStatus {
    try context.console.write(Output("\(Program.name) \(Program.version)\n" as Escaped<Terminal>))
    return .fine
  }

  private static func rubric(of settings: Settings, in context: RunContext) throws -> Rubric {
    try context.library.module(named: settings.rubric).rubric
  }

  private static func page(in context: RunContext) -> HelpPage {
    let style = context.outputStyle(isASCII: false)
    return HelpPage(width: style.width, style: style)
  }

  private static var table: Command<Settings> {
    Command(
      name: "help", summary: "The overview, the help of a command, or a topic.",
      operands: .some(name: "TOPIC", min: 0, max: 2, \.topic),
      examples: [
        Example("crossroads help advise", "The questions of the rubric and their choices."),
        Example("crossroads help exit-codes", "What the exit statuses mean."),
      ],
      rows: [.rubric(\.rubric)],
      notes: ["Topics: \(HelpTopic.allCases.map(\.rawValue).joined(separator: ", "))."])
  }
}
