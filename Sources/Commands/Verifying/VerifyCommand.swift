import Arguments
import Diagnostics
import DocumentFiles
import Paths
import Reports
import Rubrics
import StrictJSON

/// `verify`: a saved result, computed again.
enum VerifyCommand {
  /// What a command line can say.
  struct Settings: DeliveringSettings {
    var result: String?
    var rubric: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("verify", Settings(), table: table) {
    settings, context in
    if let name = settings.result, DocumentSearch.isMarkdown(FilePath(name)) {
      throw Problems(
        Problem(
          "'\(name)' is a design doc and no saved result",
          remedy: "hold it against its own answers: \(Program.name) check \(name)"))
    }
    let file = try context.savedFile(settings.result ?? "-")
    let saved = try file.result()
    // What a file says is an id, never a path.
    let module =
      try settings.rubric.map { try context.library.module(named: $0) }
      ?? context.library.module(withID: saved.decision.rubric)
    try file.refuse(otherThan: module.rubric)
    let verification = Verification(of: saved, by: module, in: context.using(module).library)
    try settings.output.deliver(verification.report, in: context)
    return verification.holds ? .fine : .findings
  }

  private static var table: Command<Settings> {
    Command(
      name: "verify",
      summary: "A saved result, computed again: the same, of a changed rubric, or edited by hand.",
      operands: .one(name: "RESULT.json", \.result, hint: .file),
      examples: [
        Example(
          "crossroads verify decision.json",
          "What 'crossroads advise --format json' once wrote to decision.json.")
      ],
      rows: [AnswerRows.rubricRow(at: \.rubric)] + OutputSettings.rows(for: LinesReport.self),
      notes: [
        "Exit status: 0 the result still holds; 1 it was edited, or a changed rubric leads elsewhere; 2 a file is wrong."
      ])
  }
}
