import AnswerSpaces
import Arguments
import Diagnostics
import Layouts
import Paths
import Reports
import Rubrics

/// `rubric doc`: a rubric as one page, in Markdown unless told otherwise.
enum RubricDocCommand {
  struct Settings: RubricSettings {
    var name: String?
    var rubric: String?
    var page: String?
    var output = OutputSettings(format: .markdown)
  }

  static let entry: CommandEntry = CommandEntry("rubric doc", Settings(), table: table) {
    settings, module, context in
    if settings.page != nil, settings.output.file != nil {
      throw Problems("'--check' writes nothing", remedy: "leave out '--check' or '--output'")
    }
    // A rubric too large to audit still has a page; it only promises less.
    let page = RubricPage(
      of: module.rubric, cases: try module.cases(), audit: try? Audit(of: module.rubric))
    guard let path = settings.page else {
      try settings.output.deliver(page, in: context)
      return .fine
    }
    let markdown = Rendering(version: Program.version).output(of: page, as: .markdown).text
    let name = settings.name ?? settings.rubric ?? RubricLibrary.standard
    guard
      try InputFile.read(FilePath(path), limit: InputFile.largestRubric).bytes.elementsEqual(
        markdown.utf8)
    else {
      context.console.complain(
        "'\(path)' is stale; write it again with:\n  crossroads rubric doc \(name) --output \(path)\n"
      )
      return .findings
    }
    return .fine
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric doc", summary: "A rubric as one page, for reading and reviewing.",
      operands: .rubric,
      examples: [
        Example(
          "crossroads rubric doc ./our-rubric --output our-rubric/README.md",
          "The page beside the rubric's files."),
        Example(
          "crossroads rubric doc ./our-rubric --check our-rubric/README.md",
          "For CI: does the page still say what the rubric says?"),
      ],
      rows: [
        .value(
          "check", \.page, placeholder: "FILE",
          help:
            "Write nothing; compare this file with the page in Markdown, and say when it is stale.",
          hint: .file),
        .rubric(\.rubric),
      ] + OutputSettings.rows(for: RubricPage.self),
      notes: [
        "Exit status: 0 written, or the file is the page; 1 the file is stale; 2 a file is wrong or unreadable."
      ])
  }
}
