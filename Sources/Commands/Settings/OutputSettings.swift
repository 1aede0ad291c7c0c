import Arguments
import Diagnostics
import Reports

/// How a result is delivered.
struct OutputSettings: Sendable, Equatable {
  /// The file to write; standard output without one.
  var file: String?
  /// Whether to use nothing but ASCII.
  var isASCII = false

  /// Returns the rows that set these.
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

  /// Returns how text looks where it is delivered.
  func style(in context: RunContext) -> TextStyle {
    file == nil || file == "-"
      ? context.outputStyle(isASCII: isASCII)
      : TextStyle(width: 80, glyphs: isASCII ? .ascii : .unicode, isColoured: false)
  }

  /// Writes a result where it belongs.
  ///
  /// - Parameters:
  ///   - text: The result.
  ///   - context: Where standard output is.
  /// - Throws: `Problems` when the file cannot be written, or `ConsoleClosed`.
  func deliver(_ text: String, in context: RunContext) throws {
    if let file, file != "-" {
      try OutputFile.write(text, to: file)
    } else {
      try context.console.write(text)
    }
  }
}

/// The settings of a command that delivers a result.
protocol DeliveringSettings: Sendable {
  /// How the result is delivered.
  var output: OutputSettings { get set }
}
