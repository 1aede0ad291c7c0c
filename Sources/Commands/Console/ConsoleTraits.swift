/// What can be said about a console before anything is said in it.
package struct ConsoleTraits: Sendable, Equatable {
  /// Whether a person can be asked: standard input and standard error are terminals.
  package var canAsk: Bool
  /// Whether standard output is a terminal.
  package var isOutputTerminal: Bool
  /// The columns of the terminal; 80 where there is none.
  package var width: Int
  /// The rows of the terminal; 24 where there is none.
  package var height: Int

  /// Creates traits, those of a pipe unless told otherwise.
  package init(
    canAsk: Bool = false, isOutputTerminal: Bool = false, width: Int = 80, height: Int = 24
  ) {
    self.canAsk = canAsk
    self.isOutputTerminal = isOutputTerminal
    self.width = width
    self.height = height
  }
}
