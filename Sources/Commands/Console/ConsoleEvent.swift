package import Questionnaires

/// What came when a key was awaited.
package enum ConsoleEvent: Sendable, Equatable {
  case key(Key)
  /// The terminal has another size now.
  case resized
  /// Somebody asks the process to stop until it is told to go on.
  case suspensionRequested
  /// Nothing will ever come again; that is never an answer.
  case endOfInput
  /// Somebody asks the process to end: a signal, or a terminal that was closed.
  case interrupted
}
