import AnswerSpaces
import Arguments
import Batches
import Decisions
import Diagnostics
import Layouts
import Reports
import Rubrics
import StrictJSON

/// `batch`: JSON Lines of answers in, JSON Lines of results out.
enum BatchCommand {
  struct Settings: Sendable {
    var isFull = false
    var threads: Int?
    var rubric: String?
  }

  static let entry: CommandEntry = CommandEntry("batch", Settings(), table: table) {
    settings, module, context in
    let adviser = Adviser(module)
    let batch = Batch(
      rubric: module.rubric, space: adviser.space ?? (try? AnswerSpace(of: module.rubric)),
      full: settings.isFull ? fullResult(by: adviser) : nil)
    let summary = try batch.run(
      threads: settings.threads ?? context.environment.processorCount,
      reading: { try context.console.readInput(into: $0) },
      writing: { try context.console.write($0) })
    guard summary.refused > 0 else { return .fine }
    let lines = summary.lines == 1 ? "1 line" : "\(summary.lines) lines"
    context.console.complain(
      "\(Program.name): \(summary.refused) of \(lines) could not be used; each says why where its result would stand\n"
    )
    return .findings
  }

  private static func fullResult(by adviser: Adviser) -> FullResult {
    { file in
      let recommendation = adviser.recommendation(for: file.answers, plan: file.plan)
      return AdviceReport(recommendation, digest: adviser.module.digest)
        .json(version: Program.version).bytes(.compact)
    }
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "batch", summary: "JSON Lines of answers in, JSON Lines of results out.",
      examples: [
        Example(
          "crossroads batch < answers.jsonl > results.jsonl",
          "Outcome, standing, what is possible and the scores of each line."),
        Example(
          "crossroads batch --full < answers.jsonl", "The whole result of 'advise' for each line."),
      ],
      rows: [
        .flag("full", \.isFull, help: "Write the whole result of each line."),
        .threads(\.threads, help: "Work on so many parts of the input at once;"),
        .rubric(\.rubric),
      ],
      notes: [
        "A line is a JSON object as in an answers file: a choice, or a list of them where many may be picked; [] or \"none-of-these\" for none; {\"oneOf\": [\"weekly\", \"monthly\"]} for what is left possible, the best guess first; \"unknown\" for what is not known. It may name the plan and the rubric.",
        "A line that cannot be used becomes an error object with its number, and the rest go on. The order is kept and the memory constant.",
        "Larger than one machine: an engine that pipes lines through a program runs it unchanged, as in PySpark lines.pipe(\"crossroads batch --threads 1\"). The nodes need the binary and nothing else, both ends are text, and a line's number counts within its part.",
        "Exit status: 0 every line was used; 1 some were not; 2 the rubric or the command line is wrong.",
      ])
  }
}
