import AnswerSpaces
import Arguments
import Decisions
import Diagnostics
import Layouts
import Reports
import Rubrics

/// `ask`: the questionnaire; asks only what is not answered yet.
enum AskCommand {
  struct Settings: AnsweredSettings, DeliveringSettings, CoveredSettings {
    var answers = AnswerSettings()
    var output = OutputSettings()
    var cover = CoverSettings()
    var keepsOrder = false
    var isPlain = false
    var resumes = false
    var file: String?
    var save: String?
  }

  static let entry: CommandEntry = CommandEntry(
    "ask", Settings(), table: { table(for: $0, name: "ask") }, body: run)

  /// The program without a command, which is the questionnaire.
  static let bareEntry: CommandEntry = CommandEntry(
    "", Settings(), table: { table(for: $0, name: "") }, body: run)

  private static func run(
    _ settings: Settings, _ module: RubricModule, _ context: RunContext
  ) throws -> ExitStatus {
    let sheet = try AnswerSheet(settings.answers, rubric: module.rubric, in: context)
    let start = try SessionStart(
      settings, rubric: module.rubric, answers: sheet.answers, notes: sheet.notes, plan: sheet.plan,
      in: context)
    let adviser = Adviser(module, named: settings.answers.rubric)
    if settings.output.format == .html {
      try writePage(settings, adviser, from: start, in: context)
      return .fine
    }
    let conversation = Conversation(
      settings: settings, adviser: adviser, start: start, context: context,
      journey: Journey(context.library))
    guard module.rubric.questions.contains(where: { start.answers[$0.id] == nil }) else {
      return try conversation.conclude(with: start.answers).status
    }
    guard context.console.traits.canAsk, settings.answers.file != "-" else {
      throw refusal(of: module.rubric, knowing: start.answers)
    }
    return try conversation.run()
  }

  /// Writes the page that asks in a browser, which knows what is known already.
  private static func writePage(
    _ settings: Settings, _ adviser: Adviser, from start: SessionStart, in context: RunContext
  ) throws {
    let idle = [
      ("--save", settings.save != nil), ("--plain", settings.isPlain),
      ("--in-order", settings.keepsOrder), ("--full", settings.output.isFull),
    ].filter(\.1)
    guard idle.isEmpty else {
      throw Problems(
        idle.map { option, _ in
          Problem(
            "'\(option)' means nothing to a page that asks in a browser",
            remedy: "leave out '\(option)', or ask here without HTML")
        })
    }
    let page = QuestionnairePage(
      on: adviser.module.rubric, digest: adviser.module.digest, named: settings.answers.rubric,
      in: adviser.space,
      knowing: AnswersFile(
        answers: start.answers, notes: start.session.notes, plan: start.session.plan),
      cover: context.cover(settings.cover))
    try settings.output.deliver(page, in: context)
    if let file = settings.output.file, file != "-" {
      context.console.complain("Wrote '\(file)'; open it in a browser.\n")
    }
  }

  /// The problem of having to ask where nobody can answer.
  private static func refusal(of rubric: Rubric, knowing answers: Answers) -> Problems {
    let missing = rubric.missingEssentials(in: answers).filter { answers[$0.id] == nil }
    let lines = missing.map { question in
      Problem(
        "not answered: \(question.ask)",
        remedy: "give --\(question.id) \(question.choices.map(\.id).joined(separator: "|"))")
    }
    return Problems(
      [
        Problem(
          "there are questions to ask, and no terminal to ask them on",
          remedy: "answer by flags or --answers FILE; 'crossroads advise' asks nothing")
      ] + lines)
  }

  private static func table(for rubric: Rubric, name: String) -> Command<Settings> {
    Command(
      name: name,
      summary: "The questionnaire; asks only what is not answered yet.",
      // A word after the bare program is a command, so only `ask` takes a file.
      operands: name.isEmpty
        ? .none : .one(name: "FILE", isOptional: true, \.file, hint: .file),
      examples: [
        Example("crossroads ask", "Start from nothing."),
        Example(
          "crossroads ask \(rubric.exampleAnswers(2))",
          "Two answers are known and not asked again."),
        Example("crossroads ask --resume", "Go on with a questionnaire that was left."),
        Example(
          "crossroads ask --for 'Our service' -o ask.html",
          "A page that asks in a browser, without a terminal or a network."),
      ],
      rows: AnswerRows.rows(for: rubric) + [
        AnswerRows.noteRow(for: rubric),
        .flag(
          "resume", \.resumes,
          help:
            "Go on with a questionnaire that was left: the one in FILE, or one of those kept when you left.",
          section: "Questionnaire"),
        .value(
          "save", \.save, placeholder: "FILE",
          help:
            "Keep the answers in this file, rewritten after each of them; go on from it if it exists.",
          section: "Questionnaire", hint: .file),
        .flag(
          "plain", \.isPlain,
          help: "Ask line by line, without redrawing: for screen readers and simple terminals.",
          section: "Questionnaire"),
        .flag(
          "in-order", \.keepsOrder,
          help: "Ask every question in the rubric's order, not the most informative one next.",
          section: "Questionnaire"),
      ] + CoverSettings.rows()
        + OutputSettings.rows(
          for: AdviceReport.self,
          html: "One page that asks in a browser, and hands the answers out; nothing is asked here"),
      notes: [
        "Answers are kept after each question. Ctrl-C, the end of input and a closed terminal lose none of them; 'crossroads ask --resume' goes on.",
        "The page of '--format html', or of a file that ends in .html, loads nothing. It gives the answers back as a file and a command for 'crossroads advise', and as a link to itself.",
        "ACCESSIBLE=1 or TERM=dumb ask line by line, as --plain does. A report longer than the terminal goes through $PAGER, or through less.",
        "Exit status: 0 advice; 2 nobody can be asked, or a file is wrong; 3 advice, but an essential answer is missing and the outcome is open; 130 left before the end.",
      ],
      offersVersion: name.isEmpty)
  }
}
