import DocumentFiles
import Layouts
import Reports
import Rubrics

/// What a command works with besides its settings.
package struct RunContext {
  /// Where it speaks and listens.
  package let console: any Console
  /// What it takes from the world.
  package let environment: Environment
  /// Where it finds rubrics.
  package private(set) var library: RubricLibrary

  package init(console: any Console, environment: Environment) {
    self.console = console
    self.environment = environment
    self.library = RubricLibrary(in: environment)
  }

  /// Returns the context of a run with a module, beside which others are found.
  func using(_ module: RubricModule) -> RunContext {
    var context = self
    context.library = library.beside(module)
    return context
  }

  /// The folder that relative paths start from.
  var directory: WorkingDirectory { environment.directory }

  /// Warns of a rubric that stands in the place of a built-in one, or whose base moved on.
  func warn(of rubric: Rubric) {
    for warning in rubric.warnings {
      console.complain("\(Program.name): warning: \(warning)\n")
    }
  }

  /// How text on standard output looks: this is the one place that decides it.
  ///
  /// - Parameter isASCII: Whether nothing but ASCII was asked for.
  /// - Returns: The style; for a pipe or a file it never depends on the terminal or the locale.
  func outputStyle(isASCII: Bool) -> TextStyle {
    let isTerminal = console.traits.isOutputTerminal
    return TextStyle(
      width: isTerminal ? console.traits.width : 80,
      glyphs: isASCII || (isTerminal && !isUnicodeTerminal) ? .ascii : .unicode,
      isColoured: isColoured(isTerminal: isTerminal))
  }

  /// How a screen on the terminal of the conversation looks, wherever standard output goes.
  ///
  /// - Parameter isASCII: Whether nothing but ASCII was asked for.
  /// - Returns: The style, at the width the terminal had at first.
  func screenStyle(isASCII: Bool) -> TextStyle {
    TextStyle(
      width: console.traits.width, glyphs: isASCII || !isUnicodeTerminal ? .ascii : .unicode,
      isColoured: isColoured(isTerminal: true))
  }

  /// Whether the locale of the terminal says UTF-8, or says nothing (POSIX order of variables).
  private var isUnicodeTerminal: Bool {
    guard environment["TERM"] != "dumb" else { return false }
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"]
    guard let locale = locale?.lowercased() else { return true }
    return locale.contains("utf-8") || locale.contains("utf8")
  }

  /// Whether to colour (no-color.org, and the CLICOLOR convention of BSD).
  private func isColoured(isTerminal: Bool) -> Bool {
    if environment["NO_COLOR"] != nil { return false }
    if let force = environment["CLICOLOR_FORCE"], force != "0" { return true }
    return isTerminal && environment["TERM"] != "dumb"
  }
}
