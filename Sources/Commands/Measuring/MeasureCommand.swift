import Arguments
import Diagnostics
import DocumentFiles
import Layouts
import Measurements
import Paths
import Reports
import Rubrics

/// `measure`: answers counted from a team's own files.
enum MeasureCommand {
  struct Settings: AnsweredSettings, DeliveringSettings {
    var answers = AnswerSettings()
    var output = OutputSettings()
    var sources = MeasuredSources()
    var asOf: CalendarDay?
    var today: CalendarDay?
    var newSheet: String?
    var draw = ExampleDraw()
  }

  static let entry: CommandEntry = CommandEntry(
    "measure", Settings(), table: table
  ) { settings, module, context in
    guard !SourceKind.asked(by: module.rubric).isEmpty else {
      throw Problems(
        "the rubric '\(module.rubric.id)' asks nothing that is counted from files",
        remedy: "answer its questions with 'crossroads ask' or 'crossroads advise'")
    }
    try settings.draw.check(settings)
    if let count = settings.draw.count {
      try settings.draw.deliver(count, of: settings.sources.examples, in: context)
      return .fine
    }
    try settings.sources.check(isSheetBegun: settings.newSheet != nil)
    if let file = settings.newSheet { try begin(file, in: context) }
    guard !settings.sources.isEmpty else { return .fine }
    let sheet = try AnswerSheet(settings.answers, rubric: module.rubric, in: context)
    let recorded = sheet.marks["volatility"].flatMap { _ in sheet.answers["volatility"] }
    let measured = try settings.sources.measure(
      windows: ContextWindow.windows(for: sheet.answers), asOf: settings.asOf,
      today: context.today(settings.today), recorded: recorded?.choices.first)
    let asked = try questions(of: module.rubric, answeredBy: measured)
    let advice = MeasuredAdvice(
      asked, over: sheet.answers, measuredBefore: Set(sheet.marks.keys), by: module.rubric,
      in: Adviser(module).space)
    var report = MeasurementReport(
      on: asked, advice: advice, by: module.rubric, digest: module.digest, plan: sheet.plan,
      rubricName: settings.answers.rubric)
    report.notes = sheet.notes
    try settings.output.deliver(report, in: context)
    return .fine
  }

  /// Returns what was measured of questions that a rubric asks, in its order.
  private static func questions(
    of rubric: Rubric, answeredBy measured: [Measurement]
  ) throws(Problems) -> [Measurement] {
    let asked = rubric.questions.flatMap { question in
      measured.filter { $0.question == question.id && $0.isAsked(by: rubric) }
    }
    guard !asked.isEmpty else {
      throw Problems(
        "the rubric '\(rubric.id)' asks nothing of what was measured: "
          + measured.map(\.question).listed(),
        remedy: "use a rubric with one of these questions")
    }
    return asked
  }

  /// Writes an empty sheet beside nothing of its name, and says what to do with it.
  private static func begin(_ file: String, in context: RunContext) throws(Problems) {
    let path = context.directory.absolute(FilePath(file))
    guard !path.exists else {
      throw Problems("'\(file)' is there already", remedy: "choose another name")
    }
    try OutputFile.write(
      Output(Escaped<Terminal>(trusted: NewSheet.text)), to: path, called: file, replacing: false)
    let next = AnswersLine(parts: [["crossroads", "measure"], ["--sheet", file]])
    context.console.complain("Wrote \(file). Fill it in, then:\n\n  \(next.text.source)\n")
  }
}
