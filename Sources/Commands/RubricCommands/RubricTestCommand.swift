import Arguments
import Diagnostics
import Reports
import Rubrics
import StrictJSON

/// `rubric test`: a rubric's documented cases, run against it.
enum RubricTestCommand {
  /// What a command line can say.
  struct Settings: DeliveringSettings {
    var name: String?
    var rubric: String?
    var cases: String?
    var format = ResultFormat.text
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry(Settings(), table: table) {
    settings, module, context in
    let module = try settings.name.map { try context.library.module(named: $0) } ?? module
    let cases =
      if let path = settings.cases {
        try RubricReader.cases(
          from: try InputFile.read(path, limit: InputFile.largestRubric), for: module.rubric)
      } else {
        try module.cases()
      }
    guard !cases.isEmpty else {
      throw Problems(
        Problem(
          "the rubric '\(module.rubric.id)' has no cases",
          remedy: "add a cases.json beside its rubric.json, or give --cases FILE"))
    }
    let report = CaseReport(on: cases, by: module.rubric, digest: module.digest)
    let text =
      switch settings.format {
      case .text: CaseReportText(style: settings.output.style(in: context)).text(of: report)
      case .json: CaseReportJSON(version: Program.version).value(of: report).text() + "\n"
      }
    try settings.output.deliver(text, in: context)
    return report.isAccepted ? .fine : .findings
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "rubric test", summary: "A rubric's documented cases, run against it.",
      operands: .one(name: "NAME|PATH", isOptional: true, \.name, hint: .directory),
      examples: [
        Example("crossroads rubric test", "The misses and the hit rate."),
        Example("crossroads rubric test --cases ours.json", "Cases of your own."),
      ],
      rows: [
        .value(
          "cases", \.cases, placeholder: "FILE", help: "Run the cases of this file instead.",
          hint: .file),
        .choice(
          "format", letter: "f", \.format, placeholder: "FORMAT", help: "How to print the result.",
          section: "Output", meaning: \.help),
        AnswerRows.rubricRow(at: \.rubric),
      ] + OutputSettings.rows(),
      notes: [
        "Exit status: 0 every case gets an expected outcome, or its miss is documented; 1 otherwise, and also when a documented miss no longer is one; 2 a file is wrong."
      ])
  }
}
