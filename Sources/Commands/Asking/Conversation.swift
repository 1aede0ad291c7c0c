import AnswerSpaces
import Decisions
import Diagnostics
import DocumentFiles
import Layouts
import Paths
import Questionnaires
import Reports
import Rubrics

/// A questionnaire from its first question to the report, in the form that suits the console.
struct Conversation {
  /// What the command line says.
  let settings: AskCommand.Settings
  /// What draws the recommendation.
  let adviser: Adviser
  /// Where it starts.
  let start: SessionStart
  /// Where it takes place.
  let context: RunContext
  /// The way that led here, and on from here.
  let journey: Journey

  private var rubric: Rubric { adviser.module.rubric }
  private var session: SessionFile { start.session }

  /// Asks, and ends with the report or with where the answers are kept.
  func run() throws -> ExitStatus {
    if let ending = try runInteractively() {
      switch ending {
      case .left(let some): return leave(with: some)
      case .finished(let all): return try finish(with: all, isReported: isOnScreen).status
      case .goingOn(let all):
        let recommendation = try finish(with: all, isReported: isOnScreen)
        return try goOn(from: recommendation, isWanted: true)
          .map { $0.after(recommendation.status) } ?? recommendation.status
      }
    }
    var questionnaire = LineQuestionnaire(
      interview, survey: survey, on: context.console,
      width: min(context.console.traits.width, 100), draft: session,
      isIntroduced: journey.hasSetOut)
    switch questionnaire.run() {
    case .left(let some): return leave(with: some)
    case .finished(let all), .goingOn(let all):
      let recommendation = try finish(with: all)
      return try goOn(from: recommendation).map { $0.after(recommendation.status) }
        ?? recommendation.status
    }
  }

  /// Forgets the answers kept on the way, and reports unless that was done.
  private func finish(with answers: Answers, isReported: Bool = false) throws -> Recommendation {
    session.discard()
    let recommendation = isReported ? recommendation(for: answers) : try conclude(with: answers)
    if isReported { sayVerdict(on: recommendation) }
    let measurable = rubric.questions.filter { $0.findOut?.measure == .sheet }
    if let question = measurable.first(where: { answers[$0.id] == .unknown }) {
      context.console.complain(
        "\nTo find out '\(question.title)': crossroads measure --new-sheet sheet.csv\n")
    }
    return recommendation
  }

  /// Leaves the outcome on the terminal in a few lines, whatever has scrolled by or gone with the pager.
  private func sayVerdict(on recommendation: Recommendation) {
    let width = min(context.console.traits.width, 100)
    let verdict = Verdict(
      on: recommendation.decision, recommendation.firmness, by: recommendation.rubric)
    let lines =
      verdict.standing.lines(width) + verdict.headline.lines(width)
      + command(for: recommendation.decision.answers).lines(width: width)
    let glyphs = context.screenStyle(isASCII: settings.output.isASCII).glyphs
    context.console.complain("\n\(lines.text(in: TextStyle(glyphs: glyphs)))")
  }

  /// Delivers the report, and says how to get it again.
  ///
  /// A file that is written gets the report on every decision made so far.
  @discardableResult
  func conclude(with answers: Answers) throws -> Recommendation {
    let recommendation = recommendation(for: answers)
    let isFile = settings.output.file.map { $0 != "-" } ?? false
    try settings.output.deliver(
      AdviceReport(
        isFile ? try journey.whole(with: recommendation) : recommendation,
        digest: adviser.module.digest),
      in: context)
    // The full report ends with the command that gives it again; where that is out of sight, say it.
    guard !settings.output.isFull || settings.output.file != nil else { return recommendation }
    let lines = command(for: answers).lines(width: context.console.traits.width, indentation: 2)
    context.console.complain("\nThe same advice again:\n\n\(lines.text(in: TextStyle()))")
    return recommendation
  }

  private func runInteractively() throws -> LineQuestionnaire.Ending? {
    guard !settings.isPlain, context.environment.allowsPainting,
      let console = context.console as? any KeyConsole
    else { return nil }
    var questionnaire = InteractiveQuestionnaire(
      Questionnaire(
        interview, notes: session.notes, plan: session.plan, outlook: adviser.survey,
        nextDecision: titleOfNext, isIntroduced: journey.hasSetOut), on: console,
      style: context.screenStyle(isASCII: settings.output.isASCII), session: session,
      closing: InteractiveQuestionnaire.Closing(
        report: { answers, style in
          Rendering(
            version: Program.version, style: style,
            extent: settings.output.extent(of: AdviceReport.self)
          ).output(
            of: AdviceReport(recommendation(for: answers), digest: adviser.module.digest),
            as: .text)
        },
        show: { try context.show($0, rows: $1) },
        command: command,
        write: write,
        isOnScreen: isOnScreen))
    return try questionnaire.run()
  }

  /// Returns the title of the decision to make after this one.
  ///
  /// A rubric that cannot be read is complained of when somebody goes on with it.
  private var titleOfNext: @Sendable (Answers) -> String? {
    { [journey, adviser, plan = session.plan] answers in
      let recommendation = adviser.recommendation(for: answers, plan: plan)
      let next = try? journey.next(after: recommendation)
      return next?.recommendation.rubric.title
    }
  }

  private func recommendation(for answers: Answers) -> Recommendation {
    var recommendation = adviser.costedRecommendation(
      for: answers, notes: session.notes, plan: session.plan)
    recommendation.cover = cover
    return recommendation
  }

  /// Writes a file that is made from the result under a name that is free, and says which.
  private func write(_ kind: WrittenFile, on answers: Answers) throws -> String {
    let recommendation = recommendation(for: answers)
    let output: Output
    let ending: String
    switch kind {
    case .page:
      let report = AdviceReport(
        try journey.whole(with: recommendation), digest: adviser.module.digest,
        space: adviser.space?.tables())
      output = Rendering(version: Program.version).output(of: report, as: .html)
      ending = "html"
    case .document:
      guard let today = context.today(nil) else {
        throw Problems("nobody knows what day it is")
      }
      output = Rendering(version: Program.version).output(
        of: DraftCommand.draft(of: recommendation, today: today, in: context), as: .markdown)
      ending = "md"
    }
    let stem = "decision-\(recommendation.decision.outcome.id)"
    var name = "\(stem).\(ending)"
    var number = 2
    while context.directory.absolute(FilePath(name)).exists {
      name = "\(stem)-\(number).\(ending)"
      number += 1
    }
    try OutputFile.write(
      output, to: context.directory.absolute(FilePath(name)), called: name, replacing: false)
    return "Wrote \(name)."
  }

  /// Whether the report belongs on the terminal, as a text to be read there.
  private var isOnScreen: Bool {
    let file = settings.output.file
    return (file == nil || file == "-") && settings.output.format == .text
      && context.console.traits.isOutputTerminal
  }

  private var cover: Cover { context.cover(settings.cover) }

  private var survey: Survey? { settings.keepsOrder ? nil : adviser.survey }

  private var interview: Interview {
    let order: any QuestionOrder =
      survey.map { InformativeOrder(survey: $0) } ?? RubricOrder(of: rubric)
    return Interview(rubric, knowing: start.answers, order: order)
  }

  private func command(for answers: Answers) -> AnswersLine {
    AnswersLine(
      answers: answers, notes: session.notes, plan: session.plan, cover: cover, by: rubric,
      rubricNamed: settings.answers.rubric)
  }

  /// Says where the answers are and how to go on.
  private func leave(with answers: Answers) -> ExitStatus {
    let console = context.console
    guard !answers.isEmpty else {
      console.complain("\nNothing was answered, so nothing is kept.\n")
      return .interrupted
    }
    let count = answers.count == 1 ? "1 answer" : "\(answers.count) answers"
    if (try? session.keep(answers)) != nil, let path = session.path {
      let rubric = settings.answers.rubric.map { [["--rubric", $0]] } ?? []
      let line = AnswersLine(
        parts: [["crossroads", "ask"]] + rubric
          + [["--resume"] + (session.isTemporary ? [] : [path.text])] + cover.undated.options)
      console.complain(
        "\nKept \(count) in\n  \(path)\nGo on with:\n\n  \(line.text.source)\n")
    } else {
      let line = AnswersLine(
        "ask", answers: answers, notes: session.notes, plan: session.plan, cover: cover.undated,
        by: rubric, rubricNamed: settings.answers.rubric)
      console.complain("\nGo on with:\n\n  \(line.text.source)\n")
    }
    return .interrupted
  }
}
