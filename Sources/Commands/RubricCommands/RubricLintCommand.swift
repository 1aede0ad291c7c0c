import Arguments
import Reports
import Rubrics

/// `rubric lint`: what can be judged by reading a rubric.
enum RubricLintCommand {
  /// What a command line can say.
  struct Settings: RubricSettings {
    var name: String?
    var rubric: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric lint", Settings(), table: table) {
    settings, module, context in
    var report = LintReport(on: module.rubric, digest: module.digest) {
      [library = context.library] id in try? library.module(named: id).rubric
    }
    // What an overlay inherits is found in the file of its base.
    for index in report.findings.indices {
      report.findings[index].location = module.origin(of: report.findings[index].location)
    }
    try settings.output.deliver(report, in: context)
    return report.isAccepted ? .fine : .findings
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric lint",
      summary: "What reads badly in a rubric: no sources, no remedy, too long, too alike.",
      operands: .rubric,
      examples: [
        Example("crossroads rubric lint", "The rubric that is used when none is named."),
        Example("crossroads rubric lint ./our-rubric", "A rubric in a folder of your own."),
      ],
      rows: [AnswerRows.rubricRow(at: \.rubric)] + OutputSettings.rows(for: LintReport.self),
      notes: ["Exit status: 0 nothing but notes; 1 errors or warnings; 2 a file is wrong."])
  }
}
