import Diagnostics

extension RunContext {
  /// Refuses answers on standard input that nothing would read.
  ///
  /// Only what is certain is refused: a JSON file from its beginning, and, where a pipe means
  /// anything at all, a pipe with something in it beside a command line without answers. In a loop of
  /// a shell standard input is the list that the loop reads, and in CI it may be a pipe that nobody
  /// ever writes to or closes.
  ///
  /// - Parameters:
  ///   - settings: The answers of the command line.
  ///   - meansPipe: Whether the command has nothing to do without answers.
  /// - Throws: The problem.
  func refuseUnreadInput(
    beside settings: AnswerSettings, meansPipe: Bool = false
  ) throws(Problems) {
    guard settings.file == nil else { return }
    let waitsForPipe = meansPipe && settings.words.isEmpty
    switch console.lookAtInput(patience: waitsForPipe ? Self.patience : 0) {
    case .nothing: return
    case .something: guard waitsForPipe else { return }
    case .object: break
    }
    throw Problems("standard input holds something that nothing reads", remedy: "add '--answers -'")
  }

  /// How long a program before a pipe may take to begin, in milliseconds.
  private static let patience = 200
}
