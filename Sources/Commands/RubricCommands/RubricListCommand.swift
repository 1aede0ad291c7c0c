import Arguments
import Reports
import Rubrics

/// `rubric list`: the rubrics there are.
enum RubricListCommand {
  /// What a command line can say.
  struct Settings: DeliveringSettings {
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry(Settings(), table: table) { settings, _, context in
    let listings = try BuiltInRubrics.ids.map { id in
      RubricText.Listing(rubric: try context.library.module(named: id).rubric, origin: "built in")
    }
    try settings.output.deliver(
      RubricText(style: settings.output.style(in: context)).list(listings), in: context)
    return .fine
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "rubric list", summary: "The rubrics there are.",
      examples: [Example("crossroads rubric list", "Names, versions and what each decides.")],
      rows: OutputSettings.rows())
  }
}
