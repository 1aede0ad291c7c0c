import Arguments
import Diagnostics
import DocumentFiles
import Paths
import Reports
import Rubrics
import StrictJSON

/// `verify`: a saved result, computed again.
enum VerifyCommand {
  struct Settings: DeliveringSettings {
    var result: String?
    var rubric: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("verify", Settings(), table: table) {
    settings, context in
    if let name = settings.result, DocumentSearch.isMarkdown(FilePath(name)) {
      throw Problems(
        "'\(name)' is a design doc and no saved result",
        remedy: "hold it against its own answers: \(Program.name) check \(name)")
    }
    let file = try context.savedFile(settings.result ?? "-")
    let saved = try file.result()
    let module = try module(of: saved, named: settings.rubric, in: context.library)
    try file.refuse(otherThan: module.rubric)
    let verification = Verification(of: saved, by: module, in: context.using(module).library)
    try settings.output.deliver(verification.report, in: context)
    return verification.holds ? .fine : .findings
  }

  /// Returns the rubric that a result was drawn by, or the one that was named in its place.
  private static func module(
    of saved: SavedResult, named name: String?, in library: RubricLibrary
  ) throws(Problems) -> RubricModule {
    if let name { return try library.module(named: name) }
    // What a file says is an id, never a path.
    let id = saved.decision.rubric
    guard library.ids.contains(id) else {
      let origin = saved.decision.origin.map { " of \($0.quoted)" } ?? ""
      let guess = Suggestion.remedy(for: id, among: library.ids).map { "\($0) Otherwise " } ?? ""
      throw Problems(
        "the result was drawn by the rubric \(id.quoted)\(origin), and no rubric of that id is built in or kept with the repository",
        remedy: "\(guess)give it with --rubric PATH")
    }
    return try library.module(withID: id)
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
      rows: [.rubric(\.rubric)] + OutputSettings.rows(for: LinesReport.self),
      notes: [
        "Exit status: 0 the result still holds; 1 it was edited, or a changed rubric leads elsewhere; 2 a file is wrong."
      ])
  }
}
