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
  /// Whether everything is wanted, of a report that has a page.
  var isFull = false
  /// Whether the format was asked for by its name, and not left to the name of the file.
  private(set) var isFormatGiven = false

  /// Returns the rows that set these for a result that is no report.
  static func rows<Settings: DeliveringSettings>() -> [OptionRow<Settings>] {
    rows(formats: [])
  }

  /// Returns the rows that set these for a report, which has the format among them.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - html: What HTML is good for, where that is not the report.
  /// - Returns: The rows.
  static func rows<Settings: DeliveringSettings>(
    for report: any Report.Type, html: String? = nil
  ) -> [OptionRow<Settings>] {
    pageRows(for: report) + [formatRow(for: report, html: html)] + rows(formats: report.formats)
  }

  /// Returns the row that asks for everything behind a report's page; none where it has no page.
  static func pageRows<Settings: DeliveringSettings>(
    for report: any Report.Type
  ) -> [OptionRow<Settings>] {
    guard report.hasPage else { return [] }
    return [
      .flag(
        "full", \.output.isFull,
        help: "Print everything behind the first page, with its sources.", section: "Output")
    ]
  }

  /// Returns how much is wanted of a report.
  func extent(of report: any Report.Type) -> Extent { report.hasPage && !isFull ? .page : .full }

  /// Returns the rows that set these for a report whose format the name of the file alone chooses.
  ///
  /// - Parameter formats: The formats of the report.
  /// - Returns: The rows.
  static func rows<Settings: DeliveringSettings>(
    formats: [Format]
  ) -> [OptionRow<Settings>] {
    [
      fileRow(
        "Write to a file instead of standard output, whole or not at all."
          + (formats.isEmpty ? "" : " Its ending chooses the format, as in page.html."),
        formats: formats),
      .flag(
        "ascii", \.output.isASCII, help: "Use nothing but ASCII characters.",
        section: "Output"),
    ]
  }

  /// Returns the row that names the file, whose ending chooses the format where a report has that.
  ///
  /// - Parameters:
  ///   - help: What the option does.
  ///   - formats: The formats of the report; none for a result that is none.
  /// - Returns: The row.
  static func fileRow<Settings: DeliveringSettings>(
    _ help: String, formats: [Format]
  ) -> OptionRow<Settings> {
    let outline = OptionOutline(
      name: "output", letter: "o", placeholder: "FILE", help: help, section: "Output", hint: .file)
    return OptionRow(outline) { settings, text throws(UsageProblem) in
      settings.output.file = text
      guard !formats.isEmpty, let promise = Format.promise(ofName: text) else { return }
      if settings.output.isFormatGiven {
        try settings.output.judge()
      } else if let format = promise.formats.first(where: formats.contains) {
        settings.output.format = format
      } else {
        throw .refused([
          Problem(
            "'\(text)' is the name of a file in \(promise.title), and there is no such report here",
            remedy: "choose another ending: \(formats.map(\.rawValue).listed("or"))")
        ])
      }
    }
  }

  /// Returns the row that chooses among the formats of a report.
  static func formatRow<Settings: DeliveringSettings>(
    for report: any Report.Type, html: String? = nil
  ) -> OptionRow<Settings> {
    let outline = OptionOutline(
      name: "format", letter: "f", placeholder: "FORMAT",
      values: report.formats.map {
        AllowedValue($0.rawValue, help: ($0 == .html ? html : nil) ?? $0.help)
      },
      help: "How to print the report.", section: "Output")
    // The parser lets only allowed values through, so every text names a format.
    return OptionRow(outline) { settings, text throws(UsageProblem) in
      guard let format = Format(rawValue: text) else { return }
      settings.output.format = format
      settings.output.isFormatGiven = true
      try settings.output.judge()
    }
  }

  private func judge() throws(UsageProblem) {
    if let problem = contradiction(to: format) { throw .refused([problem]) }
  }

  /// Returns the problem of a format that was asked for and contradicts the name of the file, if it does.
  func contradiction(to format: Format) -> Problem? {
    guard let file, let promise = Format.promise(ofName: file), !promise.formats.contains(format)
    else { return nil }
    return Problem(
      "'\(file)' is the name of a file in \(promise.title), and '--format \(format.rawValue)' asks for another",
      remedy: "leave out '--format', or choose another name")
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
  ///   - isAccessible: Whether drawings become sentences.
  ///   - context: Where standard output is.
  /// - Throws: `Problems` when it cannot be written.
  func deliver(
    _ report: some Report, isAccessible: Bool = false, in context: RunContext
  ) throws {
    let rendering = Rendering(
      version: Program.version, style: style(in: context), extent: extent(of: type(of: report)),
      isAccessible: isAccessible)
    try deliver(rendering.output(of: report, as: format), in: context)
  }

  /// Writes a result where it belongs; what is too long for a terminal goes through the pager.
  ///
  /// - Throws: `Problems` when it cannot be written.
  func deliver(_ output: Output, in context: RunContext) throws {
    if let file, file != "-" {
      try OutputFile.write(output, to: FilePath(file))
    } else {
      try context.show(output)
    }
  }
}

/// The settings of a command that delivers a result.
protocol DeliveringSettings: Sendable {
  /// How the result is delivered.
  var output: OutputSettings { get set }
}
