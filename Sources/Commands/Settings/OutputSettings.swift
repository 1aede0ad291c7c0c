import Arguments
import Diagnostics
import Layouts
import Paths
import Reports

/// How a result is delivered.
struct OutputSettings: Sendable, Equatable {
  /// How a report is printed.
  var format = Format.text
  /// The file to write; standard output without one.
  var file: String?
  /// Whether to use nothing but ASCII.
  var isASCII = false

  /// Returns the rows that set these for a result that is no report.
  static func rows<Settings: DeliveringSettings>() -> [OptionRow<Settings>] {
    [
      .value(
        "output", letter: "o", \.output.file, placeholder: "FILE",
        help: "Write to a file instead of standard output, whole or not at all.",
        section: "Output", hint: .file),
      .flag(
        "ascii", \.output.isASCII, help: "Use nothing but ASCII characters.",
        section: "Output"),
    ]
  }

  /// Returns the rows that set these for a report, which has the format among them.
  static func rows<Settings: DeliveringSettings>(
    for report: any Report.Type
  ) -> [OptionRow<Settings>] {
    [formatRow(for: report)] + rows()
  }

  /// Returns the row that chooses among the formats of a report.
  static func formatRow<Settings: DeliveringSettings>(
    for report: any Report.Type
  ) -> OptionRow<Settings> {
    .choice(
      "format", letter: "f", \.output.format, placeholder: "FORMAT", among: report.formats,
      help: "How to print the report.", section: "Output", meaning: \.help)
  }

  /// Returns how text looks where it is delivered.
  func style(in context: RunContext) -> TextStyle {
    file == nil || file == "-"
      ? context.outputStyle(isASCII: isASCII)
      : TextStyle(width: 80, glyphs: isASCII ? .ascii : .unicode, isColoured: false)
  }

  /// Writes a report where it belongs, in the format that was asked for.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - extent: How much of it is wanted.
  ///   - isAccessible: Whether drawings become sentences.
  ///   - context: Where standard output is.
  /// - Throws: `Problems` when it cannot be written.
  func deliver(
    _ report: some Report, _ extent: Extent = .full, isAccessible: Bool = false,
    in context: RunContext
  ) throws {
    let rendering = Rendering(
      version: Program.version, style: style(in: context), extent: extent,
      isAccessible: isAccessible)
    try deliver(rendering.output(of: report, as: format), in: context)
  }

  /// Writes a result where it belongs.
  ///
  /// - Throws: `Problems` when it cannot be written.
  func deliver(_ output: Output, in context: RunContext) throws {
    if let file, file != "-" {
      try OutputFile.write(output, to: FilePath(file))
    } else {
      try context.console.write(output)
    }
  }
}

/// The settings of a command that delivers a result.
protocol DeliveringSettings: Sendable {
  /// How the result is delivered.
  var output: OutputSettings { get set }
}
