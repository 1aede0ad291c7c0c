import Arguments
import Diagnostics
import Reports
import Rubrics

/// `rubric validate`: files held against what their kind demands.
enum RubricValidateCommand {
  struct Settings: DeliveringSettings {
    var files: [String] = []
    var kind: ReadableKind?
    var rubric: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric validate", Settings(), table: table) {
    settings, module, context in
    let judge = FileJudge(
      kind: settings.kind, rubric: settings.rubric, module: module,
      library: context.library)
    var files: [ValidationReport.File] = []
    var unread: [Problem] = []
    for path in settings.files {
      do throws(Problems) {
        files.append(try judge.verdict(on: path))
      } catch {
        unread += error.list
      }
    }
    guard unread.isEmpty else { throw Problems(unread) }
    let report = ValidationReport(on: files)
    try settings.output.deliver(report, in: context)
    return report.isAccepted ? .fine : .findings
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "rubric validate",
      summary: "JSON files, held against what their kind demands: every problem, with its place.",
      operands: .some(name: "FILE", min: 1, max: nil, \.files, hint: .file),
      examples: [
        Example(
          "crossroads rubric validate our-rubric/*.json",
          "The files of a module, whose names tell their kinds."),
        Example(
          "crossroads rubric validate decision.json prices.json",
          "A saved result and prices, told by what they hold."),
        Example(
          "crossroads rubric validate --as answers teams/*.json",
          "What a hundred teams answered, in one go."),
      ],
      rows: [
        .choice(
          "as", \.kind, placeholder: "KIND",
          help:
            "Read every file as of this kind. Otherwise its \"$schema\" tells, or else its name, or what it holds.",
          meaning: { $0.summary }),
        .rubric(\.rubric),
      ] + OutputSettings.rows(for: ValidationReport.self),
      notes: [
        "A file of a kind that crossroads writes and never reads, such as what 'check --format json' writes, is told and not judged.",
        "'crossroads rubric schema KIND' prints what an editor can check. This command also looks whether every id leads somewhere and the parts make sense together.",
        "Exit status: 0 every file is valid; 1 some are not; 2 a file cannot be opened.",
      ])
  }
}
