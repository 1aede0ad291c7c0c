import Arguments
import Diagnostics
import Measurements
import Reports
import Rubrics

extension MeasureCommand {
  private static let section = "What to measure"

  /// The table of the command.
  ///
  /// A question that bears the name of a source is answered by '--answers' alone.
  static func table(for rubric: Rubric) -> Command<Settings> {
    let kinds = SourceKind.asked(by: rubric)
    let sources = sources(of: kinds)
    let names = Set(sources.map(\.outline.name))
    return Command(
      name: "measure",
      summary: kinds.isEmpty
        ? "Answers counted from your own files, of which the rubric asks none."
        : "Answers counted from your documents, examples and test sheets.",
      examples: examples(of: kinds),
      rows: sources
        + AnswerRows.rows(for: rubric).filter { !names.contains($0.outline.name) } + [
          .day("as-of", \.asOf, help: "Count what was until this day, instead of the last commit."),
          .day("today", \.today),
        ] + OutputSettings.rows(for: MeasurementReport.self),
      notes: [
        "What the files leave open is a set of choices, the best guess first, and the page says whether the outcome turns on it. What they cannot tell is unknown, with the reason. Nothing but counts, choices and places is printed.",
        "What is already known, by flags or --answers, stands beside what is measured"
          + (kinds.contains(.corpus)
            ? "; --hosting and --replaces decide how much fits a prompt." : "."),
        "Exit status: 0 measured; 2 the command line or a file is wrong.",
      ])
  }

  private static func examples(of kinds: [SourceKind]) -> [Example] {
    let files: [(SourceKind, String)] = [
      (.corpus, "--documents docs"), (.examples, "--examples train.jsonl"),
    ]
    let counted = files.filter { kinds.contains($0.0) }.map(\.1)
    let counting =
      counted.isEmpty
      ? []
      : [
        Example(
          "crossroads measure \(counted.joined(separator: " "))",
          "How much there is, and how often it changes.")
      ]
    guard kinds.contains(.sheet) else { return counting }
    return counting + [
      Example(
        "crossroads measure --new-sheet sheet.csv",
        "An empty sheet for the perfect-prompt test; fill it in and give it by --sheet."),
      Example(
        "crossroads measure --sheet sheet.csv --format json --output measured.json",
        "Answers with their evidence, for 'crossroads advise --answers measured.json'."),
    ]
  }

  /// Returns the options that name what to count, for the questions that a rubric asks.
  private static func sources(of kinds: [SourceKind]) -> [OptionRow<Settings>] {
    // What no question asks for is read all the same, so that the answer says why it is of no use.
    let rows: [(isAsked: Bool, rows: [OptionRow<Settings>])] = [
      (kinds.contains(.corpus) || kinds.contains(.changes), documents),
      (kinds.contains(.examples), examples), (kinds.contains(.sheet), sheets),
    ]
    return rows.flatMap { isAsked, rows in
      rows.map { row in
        var row = row
        row.outline.isHidden = !isAsked
        return row
      }
    }
  }

  private static var documents: [OptionRow<Settings>] {
    [
      .values(
        "documents", \.sources.documents, placeholder: "PATH",
        help: "Count the documents of a folder, and their changes in its git history.",
        section: section, hint: .file),
      .values(
        "exclude", \.sources.excluded, placeholder: "PATH",
        help: "Leave out a folder or file below them.", section: section, hint: .file),
      .reading(
        "window", \.sources.window, placeholder: "N",
        expected: "a whole number of tokens from 1, such as 200000",
        help:
          "Tokens that the model takes in at once, instead of what --hosting and --replaces say.",
        section: section,
        read: { Int($0, within: 1...1_000_000_000) }),
      .value(
        "changes", \.sources.changes, placeholder: "FILE",
        help: "Count the changes from a file with the columns path and date, instead of git.",
        section: section, hint: .file),
    ]
  }

  private static var examples: [OptionRow<Settings>] {
    [
      .values(
        "examples", \.sources.examples, placeholder: "FILE",
        help: "Count pairs of input and output, in JSON Lines, JSON or CSV.", section: section,
        hint: .file),
      .value(
        "golden", \.sources.golden, placeholder: "FILE",
        help: "Look for its questions among the examples.", section: section, hint: .file),
      .reading(
        "sample", \.draw.count, placeholder: "N",
        expected: "a whole number from 1 to \(ExampleDraw.largest), such as 20",
        help:
          "Measure nothing, and print where so many examples of each file begin, drawn at random: read them, and see how many are good.",
        section: section,
        read: { Int($0, within: 1...ExampleDraw.largest) }),
      .reading(
        "seed", \.draw.seed, placeholder: "N", expected: "a whole number from 0, such as 2",
        help: "Draw others than seed 1 does.", section: section,
        read: { UInt64($0) }),
    ]
  }

  private static var sheets: [OptionRow<Settings>] {
    [
      .value(
        "sheet", \.sources.sheet, placeholder: "FILE",
        help: "Count the marks of a perfect-prompt test, in CSV or JSON Lines.",
        section: section, hint: .file),
      column,
      .value(
        "results", \.sources.results, placeholder: "FILE",
        help: "Count the results of promptfoo; needs --closed and --facts.", section: section,
        hint: .file),
      condition(.closed, help: "The label of the results without the facts."),
      condition(.facts, help: "The label of the results with the facts in the prompt."),
      .value(
        "new-sheet", \.newSheet, placeholder: "FILE",
        help: "Write an empty sheet for the perfect-prompt test, with instructions.",
        section: section, hint: .file),
    ]
  }

  private static var column: OptionRow<Settings> {
    let outline = OptionOutline(
      name: "column", placeholder: "NAME=HEADER", repetition: .repeated,
      help: "What the sheet calls a column: --column closed=bare.", section: section)
    return OptionRow(outline) { settings, text throws(UsageProblem) in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw .unusableValue(
          text, of: "--column", expected: "a column and its name, such as closed=bare")
      }
      guard let column = SheetColumn(rawValue: String(parts[0])) else {
        let names = SheetColumn.allCases.map(\.rawValue)
        throw .refused([
          Problem(
            "a sheet has no column \(String(parts[0]).quoted)",
            remedy: Suggestion.remedy(for: String(parts[0]), among: names)
              ?? "name one of \(names.listed("or"))")
        ])
      }
      settings.sources.columns[column] = String(parts[1])
    }
  }

  private static func condition(_ column: SheetColumn, help: String) -> OptionRow<Settings> {
    .value(
      column.rawValue, \.sources.conditions[column], placeholder: "LABEL", help: help,
      section: section)
  }
}
