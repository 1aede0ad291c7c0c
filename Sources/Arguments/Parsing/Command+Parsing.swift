package import Diagnostics

extension Command {
  /// Returns what a command line asks for.
  ///
  /// A request for help or the version before `--` wins over every problem.
  ///
  /// - Parameters:
  ///   - words: The words after the name of the command.
  ///   - settings: The settings before anything is given.
  /// - Returns: The settings as the words change them, or the request for help or the version.
  /// - Throws: All the problems of the command line, in the order of its words.
  package func parse(
    _ words: [String], into settings: Settings
  ) throws(Problems) -> Invocation<Settings> {
    var reader = CommandReader(command: self, words: words, settings: settings)
    reader.readWords()
    if let request = reader.request { return request }
    guard reader.problems.isEmpty else { throw Problems(reader.problems.flatMap(\.problems)) }
    return .run(reader.settings)
  }
}
