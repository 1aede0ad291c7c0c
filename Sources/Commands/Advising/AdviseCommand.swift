import AnswerSpaces
import Arguments
import Layouts
import Reports
import Rubrics

/// `advise`: the recommendation, without asking anything.
enum AdviseCommand {
  struct Settings: AnsweredSettings, DeliveringSettings, CoveredSettings {
    var answers = AnswerSettings()
    var output = OutputSettings()
    var cover = CoverSettings()
    var isComparing = false
    var files: [String] = []
  }

  static let entry: CommandEntry = CommandEntry(
    "advise", Settings(), canFollow: true, table: table
  ) { settings, module, context in
    if settings.isComparing { return try compare(settings, by: module, in: context) }
    try context.refuseUnreadInput(beside: settings.answers, meansPipe: true)
    let adviser = Adviser(module, named: settings.answers.rubric)
    var recommendation = try adviser.recommendation(by: settings.answers, in: context)
    recommendation.cover = context.cover(settings.cover)
    let space = settings.output.format == .html ? adviser.space?.tables() : nil
    try settings.output.deliver(
      AdviceReport(recommendation, digest: module.digest, space: space), in: context)
    return recommendation.status
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
          "crossroads advise \(rubric.exampleAnswers(3))",
          "Advice from three answers; the report says what is still open."),
        Example(
          "crossroads advise --answers answers.json --plan \(rubric.examplePlan)",
          "Advice on a plan: the mistakes it would make come first."),
        Example(
          "crossroads advise --answers - --format json < answers.json",
          "The whole result for another program."),
        Example(
          "crossroads advise \(rubric.exampleAnswers(2)) --follow",
          "The decision and the ones that follow from it."),
        Example(
          "crossroads advise --compare ours.json theirs.json",
          "Two projects side by side, and which of their differing answers matter."),
        Example(
          "crossroads advise --answers answers.json --for 'Our service' --by Ann -o advice.html",
          "One page to forward, with a what-if panel; it loads nothing from anywhere."),
      ],
      rows: AnswerRows.rows(for: rubric) + [
        AnswerRows.noteRow(for: rubric), AnswerRows.followRow(),
        .flag(
          "compare", \.isComparing,
          help:
            "Set the advice on several files of answers, or saved JSON results, side by side; flags win over every file.",
          section: AnswerRows.origin),
      ] + CoverSettings.rows() + OutputSettings.rows(for: AdviceReport.self),
      notes: [
        "An answer left out is open; 'unknown' says that nobody knows yet. Both add nothing, and the report names what they could change.",
        "Exit status: 0 advice; 2 the command line or a file is wrong; 3 advice, but an essential answer is missing and the outcome is open.",
      ])
  }
}
