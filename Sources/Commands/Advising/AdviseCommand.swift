import AnswerSpaces
import Arguments
import Reports
import Rubrics
import StrictJSON

/// `advise`: the recommendation, without asking anything.
enum AdviseCommand {
  /// What a command line can say.
  struct Settings: AnsweredSettings, DeliveringSettings {
    var answers = AnswerSettings()
    var output = OutputSettings()
    var format = AdviceFormat.text
    var isBrief = false
    var isComparing = false
    var files: [String] = []
  }

  static let entry: CommandEntry = CommandEntry("advise", Settings(), table: table) {
    settings, module, context in
    if settings.isComparing { return try compare(settings, by: module, in: context) }
    let sheet = try AnswerSheet(settings.answers, module: module, in: context)
    let adviser = Adviser(module)
    let recommendation =
      settings.format == .text && settings.isBrief
      ? adviser.recommendation(for: sheet.answers, plan: sheet.plan)
      : adviser.costedRecommendation(for: sheet.answers, plan: sheet.plan)
    let text =
      switch settings.format {
      case .text:
        AdviceText(
          style: settings.output.style(in: context), isBrief: settings.isBrief
        ).report(on: recommendation)
      case .json:
        AdviceJSON(version: Program.version, digest: module.digest)
          .value(of: recommendation).text() + "\n"
      case .markdown: AdviceMarkdown().report(on: recommendation)
      case .html:
        AdviceHTML(
          version: Program.version, digest: module.digest, space: adviser.space?.tables()
        ).report(on: recommendation)
      }
    try settings.output.deliver(text, in: context)
    return recommendation.firmness.status
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "advise",
      summary: "Advice from answers given by flags, file or standard input; asks nothing.",
      operands: .some(
        name: "FILE", min: 2, max: nil, \.files, hint: .file
      ).only(with: "compare"),
      examples: [
        Example(
          "crossroads advise --gap knowledge --volatility weekly --citations required",
          "Advice from three answers; the report says what is still open."),
        Example(
          "crossroads advise --answers answers.json --plan fine-tuning",
          "Advice on a plan: the mistakes it would make come first."),
        Example(
          "crossroads advise --answers - --format json < answers.json",
          "The whole result for another program."),
        Example(
          "crossroads advise --compare ours.json theirs.json",
          "Two projects side by side, and which of their differing answers matter."),
        Example(
          "crossroads advise --answers answers.json --format html --output advice.html",
          "One page to forward, with a what-if panel; it loads nothing from anywhere."),
      ],
      rows: AnswerRows.rows(for: rubric) + [
        .flag(
          "compare", \.isComparing,
          help:
            "Set the advice on several files of answers, or saved JSON results, side by side; flags win over every file.",
          section: "Where answers come from"),
        .choice(
          "format", letter: "f", \.format, placeholder: "FORMAT", help: "How to print the result.",
          section: "Output", meaning: \.help),
        .flag("brief", \.isBrief, help: "Print the first screen only.", section: "Output"),
      ] + OutputSettings.rows(),
      notes: [
        "An answer left out is open; 'unknown' says that nobody knows yet. Both add nothing, and the report names what they could change.",
        "Exit status: 0 advice; 2 the command line or a file is wrong; 3 advice, but an essential answer is missing and the outcome is open.",
      ])
  }
}
