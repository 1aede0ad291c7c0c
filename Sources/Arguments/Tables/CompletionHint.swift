/// What a shell may offer where a value is expected.
package enum CompletionHint: Sendable, Hashable {
  /// Nothing: the value is free text.
  case none
  case file
  case directory
  /// The names the program knows of when the script is written, or else the files there are.
  case nameOrFile
  /// The allowed values.
  case values
}
