import Arguments
import Diagnostics
import Reports
import Rubrics

/// `rubric lint`: what can be judged by reading a rubric.
enum RubricLintCommand {
  struct Settings: RubricSettings {
    var name: String?
    var rubric: String?
    var today: CalendarDay?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric lint", Settings(), table: table) {
    settings, module, context in
    let library = context.library
    func linted(
      _ module: RubricModule, _ origin: (String) -> String
    ) -> LintReport {
      var report = LintReport(
        on: module.rubric, digest: module.digest,
        among: { id in try? library.module(named: id).rubric }, today: settings.today,
        unreadable: module.faultsOfCases)
      // What an overlay inherits is found in the file of its base.
      for index in report.findings.indices {
        report.findings[index].location = origin(report.findings[index].location)
      }
      return report
    }
    var report = linted(module, module.origin)
    if let base = try module.base() {
      report.leave(to: linted(base, base.originAsBase), where: module.isOwn)
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
        Example("crossroads rubric lint --today 2026-11-30", "Figures older than a year, too."),
      ],
      rows: [
        .rubric(\.rubric),
        .day(
          "today", \.today,
          help:
            "Report every dated figure that is more than 12 months old on this day; without it nothing depends on the day."
        ),
      ] + OutputSettings.rows(for: LintReport.self),
      notes: [
        "What the rubric accepts with a reason, under 'accepts', is listed with it and does not count.",
        "Exit status: 0 nothing but notes; 1 errors or warnings; 2 a file is wrong.",
      ])
  }
}

extension RubricModule {
  /// What keeps the cases from being read; nothing where they can be.
  fileprivate var faultsOfCases: [Problem] {
    do throws(Problems) {
      _ = try cases()
      return []
    } catch {
      return error.list
    }
  }
}
