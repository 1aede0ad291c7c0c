import Arguments
import Costs
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
  }

  static let entry: CommandEntry = CommandEntry("advise", Settings(), table: table) {
    settings, module, context in
    let sheet = try AnswerSheet(settings.answers, module: module, in: context)
    var recommendation = Adviser(module).recommendation(for: sheet.answers, plan: sheet.plan)
    if settings.format == .json || !settings.isBrief {
      recommendation.costs = CostEstimate(of: module.rubric, answers: sheet.answers)
    }
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
      }
    try settings.output.deliver(text, in: context)
    return recommendation.firmness.status
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "advise",
      summary: "Advice from answers given by flags, file or standard input; asks nothing.",
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
      ],
      rows: AnswerRows.rows(for: rubric) + [
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
