/// What came when a line was asked for.
package enum ConsoleLine: Sendable, Equatable {
  /// A line, without its line break.
  case line(String)
  /// Nothing will ever come again; that is never an answer.
  case endOfInput
  /// The user pressed Ctrl-C.
  case interrupted
}
