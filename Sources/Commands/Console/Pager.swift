import Layouts
import Paths
import Platform

/// The program through which a text is read that is longer than the terminal.
struct Pager: Equatable {
  /// The shell command that runs it.
  let command: String

  /// Finds the pager of a run: that of `PAGER`, or `less` where the path has one.
  ///
  /// There is none where nobody reads at a terminal, where the terminal can neither move its cursor
  /// nor be painted on, or where the user wants none and says so by an empty `PAGER` or by `cat`.
  init?(for console: any Console, in environment: Environment) {
    guard console.traits.isOutputTerminal, environment.allowsPainting else { return nil }
    switch environment.variables["PAGER"] {
    case ""?, "cat"?: return nil
    case let wanted?: command = wanted
    case nil:
      guard Self.finds("less", in: environment["PATH"] ?? "") else { return nil }
      // Ends by itself where all fits, shows colours, and leaves what was read on the terminal.
      command = "less -FRX"
    }
  }

  private static func finds(_ program: String, in path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: ":")).contains { folder in
      let file = FilePath(String(Substring(folder))).appending(FilePath(program))
      var status = stat()
      return file.withSystemPath { stat($0, &status) } == 0
        && status.st_mode & S_IFMT == S_IFREG && file.withSystemPath { access($0, X_OK) } == 0
    }
  }
}

extension RunContext {
  /// Writes to standard output, through the pager where that is a terminal which the text does not fit on.
  ///
  /// - Parameters:
  ///   - output: The text.
  ///   - rows: The rows of the terminal, where they may have changed since the run began.
  /// - Throws: `ConsoleClosed` when nobody reads any more.
  func show(_ output: Output, rows: Int? = nil) throws {
    if let pager = Pager(for: console, in: environment),
      output.text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= rows ?? console.traits.height,
      console.page(output, through: pager.command)
    {
      return
    }
    try console.write(output)
  }
}
