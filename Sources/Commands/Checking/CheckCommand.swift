import Arguments
import DesignDocuments
import Diagnostics
import Layouts
import Reports
import Rubrics

/// `check`: design docs, held against their own answers.
enum CheckCommand {
  struct Settings: DeliveringSettings {
    var documents: [String] = []
    var reports: [ReportRequest] = []
    var threshold: CheckReport.Threshold?
    var baseline: String?
    var writesBaseline = false
    var configuration: String?
    var trusted: String?
    var rubric: String?
    var exclusions: [String] = []
    var requiresDeclaration = false
    var allowsEmpty = false
    var tellsScope = false
    var isQuiet = false
    var threads: Int?
    var inputName: String?
    var today: CalendarDay?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("check", Settings(), table: table) {
    settings, context in
    try CheckRun(settings, in: context).run()
  }

  private static var table: Command<Settings> {
    Command(
      name: "check",
      summary: "Design docs: does the stated decision hold against the doc's own answers?",
      operands: .some(name: "DOC", min: 0, max: nil, \.documents, hint: .file),
      examples: [
        Example("crossroads check docs", "Every Markdown file below a folder."),
        Example(
          "crossroads check 'docs/adr/*.md' --fail-on warning", "A pattern; warnings fail too."),
        Example(
          "crossroads check docs --format sarif=out.sarif --format github",
          "Several reports at once, as a workflow wants them."),
        Example(
          "crossroads check docs --why", "Which words brought a doc into scope, or kept it out."),
        Example(
          "crossroads check - --stdin-filename docs/new.md < new.md",
          "What an editor has not saved yet."),
      ],
      rows: selection + severities + reports,
      notes: [
        "DOC is a file, a folder, a pattern (*, **, ?, [], {}) or '-' for standard input. Folders are walked for *.md, *.markdown and *.mdx; hidden folders and what .gitignore ignores are left out, unless git tracks it. Other formats, such as *.adoc, *.rst and *.ipynb, are counted and not read. Without DOC the 'include' list of .crossroads.json counts.",
        ".crossroads.json is looked for from the working directory upwards. It may hold include, exclude, rubric, otherRubrics, severities (a check's id with error, warning, note or off), failOn, requireDeclaration and baseline. Options win over it, and its rubric counts for the other commands, too.",
        "With --trusted DIR nothing that comes with the documents judges them: .crossroads.json and .crossroads/rubrics are those of DIR, paths of --rubric and --baseline count from there and may not leave it, and 'include' and 'exclude' count from the working directory.",
        "Exit status: 0 nothing at or above --fail-on; 1 findings; 2 a file could not be read, nothing was examined, or the command line is wrong. 'crossroads explain CHECK' tells what a check wants.",
      ])
  }

  private static var selection: [OptionRow<Settings>] {
    let section = "Documents"
    return [
      .values(
        "exclude", \.exclusions, placeholder: "PATTERN",
        help: "Leave out what a pattern matches, as in a .gitignore file.",
        section: section),
      .value(
        "stdin-filename", \.inputName, placeholder: "NAME",
        help: "What to call the document of standard input.", section: section, hint: .file),
      .flag(
        "allow-empty", \.allowsEmpty, help: "Examining nothing is no error.", section: section),
      .value(
        "config", \.configuration, placeholder: "FILE",
        help: "Read this file instead of looking for .crossroads.json.", section: section,
        hint: .file),
      .value(
        "trusted", \.trusted, placeholder: "DIR",
        help:
          "Take rubric, configuration and baseline from this folder alone, as for a pull request from outside.",
        section: section, hint: .directory),
      .rubric(\.rubric, section: section),
      .day("today", \.today),
      .threads(\.threads, help: "Examine so many documents at once;", section: section),
    ]
  }

  private static var severities: [OptionRow<Settings>] {
    let section = "What counts"
    return [
      .choice(
        "fail-on", \.threshold, placeholder: "SEVERITY",
        help: "The least finding that makes the exit status 1; error unless given.",
        section: section),
      .flag(
        "require-declaration", \.requiresDeclaration,
        help: "A document that decides in prose only is an error.", section: section),
      .value(
        "baseline", \.baseline, placeholder: "FILE",
        help: "Findings listed in this file are counted and do not fail.", section: section,
        hint: .file),
      .flag(
        "write-baseline", \.writesBaseline,
        help: "Write today's findings to the baseline file.", section: section),
    ]
  }

  private static var reports: [OptionRow<Settings>] {
    let format = OptionOutline(
      name: "format", letter: "f", placeholder: "FORMAT[=FILE]", repetition: .repeated,
      help:
        "How to print the report: \(ReportRequest.formats). With =FILE it goes into that file.",
      section: "Output")
    return [
      OptionRow(format) { settings, text throws(UsageProblem) in
        guard let request = ReportRequest(text) else {
          throw .unusableValue(
            text, of: "--format", expected: "one of \(ReportRequest.formats), or FORMAT=FILE")
        }
        settings.reports.append(request)
      },
      .flag(
        "why", \.tellsScope,
        help: "Say of each document why it is or is not in scope, and by which words.",
        section: "Output"),
      .flag(
        "quiet", letter: "q", \.isQuiet,
        help:
          "Let the text show only what fails the run, in 40 lines at most; the rest is counted.",
        section: "Output"),
    ] + OutputSettings.rows(formats: CheckReport.formats)
  }
}
