import Arguments
import DesignDocuments
import Diagnostics
import DocumentFiles
import Layouts
import Measurements
import Paths
import Reports
import Rubrics

/// `draft`: a design doc with the answers and the decision filled in.
enum DraftCommand {
  struct Settings: AnsweredSettings, DeliveringSettings {
    var answers = AnswerSettings()
    var output = OutputSettings(format: .markdown)
    var replaces = false
    var today: CalendarDay?
  }

  /// After how many months a decision is to be looked at again.
  private static let reviewMonths = 6

  static let entry: CommandEntry = CommandEntry(
    "draft", Settings(), canFollow: true, table: table
  ) { settings, module, context in
    guard let today = context.today(settings.today) else {
      throw Problems("nobody knows what day it is", remedy: "give --today YYYY-MM-DD")
    }
    try context.refuseUnreadInput(beside: settings.answers)
    let recommendation = try Adviser(module, named: settings.answers.rubric).recommendation(
      by: settings.answers, in: context)
    let draft = draft(of: recommendation, today: today, in: context)
    let rendering = Rendering(version: Program.version, style: settings.output.style(in: context))
    let output = rendering.output(of: draft, as: settings.output.format)
    if let file = settings.output.file, file != "-" {
      let path = context.directory.absolute(FilePath(file))
      try OutputFile.write(output, to: path, called: file, replacing: settings.replaces)
    } else {
      try context.show(output)
    }
    return recommendation.status
  }

  /// Returns the doc on a recommendation, as of a day, for the repository of the working directory.
  static func draft(
    of recommendation: Recommendation, today: CalendarDay, in context: RunContext
  ) -> DesignDraft {
    DesignDraft(
      of: declaring(recommendation, in: context), today: today.description,
      reviewBy: today.adding(months: reviewMonths).description)
  }

  /// Returns a recommendation whose measured answers name their files from the top of the repository on, as a doc
  /// does; those that lie elsewhere are named nowhere.
  private static func declaring(
    _ recommendation: Recommendation, in context: RunContext
  ) -> Recommendation {
    guard !recommendation.measured.marks.isEmpty else { return recommendation }
    var recommendation = recommendation
    let top = FileTree(around: context.directory.path).top
    for (question, mark) in recommendation.measured.marks {
      let declared = MeasuredSources.declared(mark.declaration) { name in
        let path = context.directory.absolute(FilePath(name))
        let place = path.resolved ?? path
        guard let way = place == top ? "." : top.way(to: place),
          DeclaredPath.refusal(of: way) == nil, !way.text.contains("\"")
        else { return nil }
        return way.text
      }
      recommendation.measured.marks[question]?.declaration = declared ?? []
    }
    return recommendation
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "draft",
      summary: "A design doc (MADR) with the answers, the decision and its reasons filled in.",
      examples: [
        Example(
          "crossroads draft \(rubric.exampleAnswers(2)) --output docs/answers.md",
          "A new doc from two answers; what is open stays open."),
        Example(
          "crossroads draft --answers answers.json --plan \(rubric.examplePlan)",
          "A doc that decides for the plan, on standard output."),
      ],
      rows: AnswerRows.rows(for: rubric) + [
        AnswerRows.noteRow(for: rubric), AnswerRows.followRow(),
        OutputSettings.formatRow(for: DesignDraft.self),
        OutputSettings.fileRow(
          "Write to a new file instead of standard output.", formats: DesignDraft.formats),
        .flag(
          "force", \.replaces, help: "Replace the file if there is one.", section: "Output"),
        .day("today", \.today),
      ],
      notes: [
        "The doc declares its answers in a block that 'crossroads check' reads, and asks for another look in six months.",
        "Exit status: 0 written; 2 the command line or a file is wrong; 3 written, but an essential answer is missing and the outcome is open.",
      ])
  }
}
