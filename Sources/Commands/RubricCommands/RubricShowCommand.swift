import Arguments
import Reports
import Rubrics

/// `rubric show`: a rubric, readable.
enum RubricShowCommand {
  struct Settings: RubricSettings {
    var name: String?
    var rubric: String?
    var showsOrigins = false
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric show", Settings(), table: table) {
    settings, module, context in
    let caseOverlays = try module.caseOverlays()
    if settings.showsOrigins {
      try settings.output.deliver(
        OriginReport(on: module.rubric, module.origins, caseOverlays: caseOverlays), in: context)
    } else {
      try settings.output.deliver(
        RubricReport(on: module.rubric, caseOverlays: caseOverlays), in: context)
    }
    return .fine
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric show", summary: "A rubric's questions, points, rules and thresholds, readable.",
      operands: .rubric,
      examples: [
        Example("crossroads rubric show", "The rubric that is used when none is named."),
        Example("crossroads rubric show ./our-rubric", "A rubric in a folder of your own."),
        Example(
          "crossroads rubric show our-rag --origin", "What an overlay changes, and where and why."),
      ],
      rows: [
        .flag(
          "origin", \.showsOrigins,
          help: "Say in which file and line everything is written, and what overlays change."),
        .rubric(\.rubric),
      ] + OutputSettings.rows(for: RubricReport.self))
  }
}
