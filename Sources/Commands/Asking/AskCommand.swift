import AnswerSpaces
import Arguments
import Decisions
import Diagnostics
import Reports
import Rubrics

/// `ask`: the questionnaire; asks only what is not answered yet.
enum AskCommand {
  /// What a command line can say.
  struct Settings: AnsweredSettings, DeliveringSettings {
    var answers = AnswerSettings()
    var output = OutputSettings()
    var isBrief = false
    var keepsOrder = false
    var save: String?
  }

  static let entry: CommandEntry = CommandEntry(
    Settings(), table: { table(for: $0, name: "ask") }, body: run)

  /// The program without a command, which is the questionnaire.
  static let bareEntry: CommandEntry = CommandEntry(
    Settings(), table: { table(for: $0, name: "") }, body: run)

  private static func run(
    _ settings: Settings, _ module: RubricModule, _ context: RunContext
  ) throws -> ExitStatus {
    let sheet = try AnswerSheet(settings.answers, module: module, in: context)
    let adviser = Adviser(module)
    let rubric = module.rubric
    var answers = sheet.answers
    if rubric.questions.contains(where: { answers[$0.id] == nil }) {
      guard context.console.traits.canAsk, settings.answers.file != "-" else {
        throw refusal(of: rubric, knowing: answers)
      }
      let draft = draft(settings, rubric: rubric, plan: sheet.plan, in: context)
      let space = settings.keepsOrder ? nil : adviser.space
      let order: any QuestionOrder =
        space.map { InformativeOrder(in: $0) } ?? RubricOrder(of: rubric)
      var questionnaire = LineQuestionnaire(
        Interview(rubric, knowing: answers, order: order), space: space, on: context.console,
        width: min(context.console.traits.width, 100), draft: draft)
      switch questionnaire.run() {
      case .finished(let all): answers = all
      case .left(let some):
        leave(with: some, draft: draft, settings: settings, in: context)
        return .interrupted
      }
      draft.discard()
    }
    let recommendation = adviser.recommendation(for: answers, plan: sheet.plan)
    let style = settings.output.style(in: context)
    try settings.output.deliver(
      AdviceText(style: style, isBrief: settings.isBrief).report(on: recommendation), in: context)
    let line = AnswersLine(
      answers: answers, plan: sheet.plan, by: rubric, rubricNamed: settings.answers.rubric)
    context.console.complain(
      "\nThe same advice again:\n\n"
        + line.lines(in: TextStyle(width: context.console.traits.width), indentation: 2)
        .joined(separator: "\n") + "\n")
    return recommendation.firmness.status
  }

  private static func draft(
    _ settings: Settings, rubric: Rubric, plan: String?, in context: RunContext
  ) -> AnswersDraft {
    if let path = settings.save {
      return AnswersDraft(path: path, rubric: rubric, plan: plan, isTemporary: false)
    }
    return AnswersDraft(
      path: context.environment.stateDirectory.map {
        "\($0)/\(rubric.id)-\(context.environment.today).json"
      }, rubric: rubric, plan: plan, isTemporary: true)
  }

  /// Says where the answers are and how to go on.
  private static func leave(
    with answers: Answers, draft: AnswersDraft, settings: Settings, in context: RunContext
  ) {
    guard !answers.isEmpty else {
      context.console.complain("\n\nNothing was answered, so nothing is kept.\n")
      return
    }
    let count = answers.count == 1 ? "1 answer" : "\(answers.count) answers"
    if let path = draft.path, (try? draft.keep(answers)) != nil {
      let rubric = settings.answers.rubric.map { " --rubric \($0)" } ?? ""
      context.console.complain(
        "\n\nKept \(count). Go on with:\n\n  crossroads ask\(rubric) --answers \(path.visible)\n")
    } else {
      let line = AnswersLine(
        "ask", answers: answers, plan: draft.plan, by: draft.rubric,
        rubricNamed: settings.answers.rubric)
      context.console.complain("\n\nGo on with:\n\n  \(line.text)\n")
    }
  }

  /// The problem of having to ask where nobody can answer.
  private static func refusal(of rubric: Rubric, knowing answers: Answers) -> Problems {
    let missing = rubric.questions.filter { $0.isEssential && answers[$0.id] == nil }
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
      examples: [
        Example("crossroads ask", "Start from nothing."),
        Example(
          "crossroads ask --gap knowledge --volatility weekly",
          "Two answers are known and not asked again."),
        Example("crossroads ask --answers answers.json", "Go on where a saved file ends."),
      ],
      rows: AnswerRows.rows(for: rubric) + [
        .flag(
          "in-order", \.keepsOrder,
          help: "Ask every question in the rubric's order, not the most informative one next.",
          section: "Questionnaire"),
        .value(
          "save", \.save, placeholder: "FILE",
          help: "Keep the answers in this file, rewritten after each of them.",
          section: "Questionnaire", hint: .file),
        .flag(
          "brief", \.isBrief, help: "Print the first screen of the report only.", section: "Output"),
      ] + OutputSettings.rows(),
      notes: [
        "Ctrl-C and the end of input keep the answers and print the command that goes on.",
        "Exit status: 0 advice; 2 nobody can be asked, or a file is wrong; 3 advice, but an essential answer is missing and the outcome is open; 130 left before the end.",
      ],
      offersVersion: name.isEmpty)
  }
}
