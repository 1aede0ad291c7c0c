import Arguments
import Layouts

/// The settings of the table most tests use.
struct SampleSettings: Sendable, Equatable {
  /// How results are printed.
  enum Format: String, Sendable, CaseIterable {
    case text
    case json
    case markdown
  }

  var format = Format.text
  var isBrief = false
  var isQuiet = false
  var output: String?
  var title: String?
  var year: Int?
  var tags: [String] = []
  var answers: [String] = []
  var documents: [String] = []
}

extension Command<SampleSettings> {
  /// A table with every kind of row, those known only at run time included.
  static let sample = sample(operands: .none)

  /// Returns the sample table with other operands.
  static func sample(operands: OperandRow<SampleSettings>) -> Self {
    Command(
      name: "advise", summary: "Give advice without asking anything.", operands: operands,
      examples: [
        Example(
          "crossroads advise --volatility weekly --behaviour tone,format --format markdown",
          "Answers on the command line."),
        Example("crossroads advise --output advice.txt", "Keep the result."),
      ],
      rows: [
        answer(
          "volatility", "WHEN",
          [
            AllowedValue("daily", help: "Every day."),
            AllowedValue("weekly", help: "Every week, or when somebody gets round to it at last."),
            AllowedValue("static", help: "Never."),
          ], help: "How often does the knowledge behind the answers change?"),
        answer(
          "behaviour", "WHAT", ["format", "tone", "tool-use"].map { AllowedValue($0) },
          repetition: .list, help: "Which behaviour is to change?"),
        .choice(
          "format", letter: "f", \.format, placeholder: "FORMAT", help: "How to print the result.",
          section: "Output"),
        .flag("brief", letter: "b", \.isBrief, help: "Print one line.", section: "Output"),
        .flag("quiet", letter: "q", \.isQuiet, help: "Print nothing else.", section: "Output"),
        .value(
          "output", letter: "o", \.output, placeholder: "FILE",
          help: "Write the result to a file. It must not exist.", section: "Output", hint: .file),
        .value("title", \.title, placeholder: "TEXT", help: "The heading.", section: "Output"),
        .reading(
          "year", \.year, placeholder: "YEAR", expected: "a year like 2026",
          help: "The year prices are of, which has a sentence long enough to need a second line.",
          section: "Output"
        ) { Int($0) },
        .values(
          "tag", letter: "t", \.tags, placeholder: "TAG", help: "A label.", section: "Output"),
      ], notes: ["Data goes to standard output and talk to standard error."], offersVersion: true)
  }

  /// Returns a row such as a rubric's question becomes.
  private static func answer(
    _ name: String, _ placeholder: String, _ values: [AllowedValue],
    repetition: Repetition = .once, help: String
  ) -> OptionRow<SampleSettings> {
    let outline = OptionOutline(
      name: name, placeholder: placeholder, values: values, repetition: repetition, help: help,
      section: "Answers")
    return OptionRow(outline) { $0.answers.append("\(name) \($1)") }
  }
}
