import Arguments
import Reports
import Rubrics

/// `rubric show`: a rubric, readable.
enum RubricShowCommand {
  /// What a command line can say.
  struct Settings: DeliveringSettings {
    var name: String?
    var rubric: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry(Settings(), table: table) {
    settings, module, context in
    let module = try settings.name.map { try context.library.module(named: $0) } ?? module
    try settings.output.deliver(
      RubricText(style: settings.output.style(in: context)).text(of: module.rubric), in: context)
    return .fine
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "rubric show", summary: "A rubric's questions, points, rules and thresholds, readable.",
      operands: .one(name: "NAME|PATH", isOptional: true, \.name, hint: .directory),
      examples: [
        Example("crossroads rubric show", "The rubric that is used when none is named."),
        Example("crossroads rubric show ./our-rubric", "A rubric in a folder of your own."),
      ],
      rows: [AnswerRows.rubricRow(at: \.rubric)] + OutputSettings.rows())
  }
}
