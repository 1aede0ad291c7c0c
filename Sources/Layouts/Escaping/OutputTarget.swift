/// A reader of output that obeys some signs: a terminal, a browser, a shell.
package protocol OutputTarget: Sendable {
  /// Returns a text from outside spelled so that the target shows it and obeys none of it.
  ///
  /// It goes by scalars, never by characters: a mark that combines with a sign, or one that joins
  /// what follows it, makes another character of the sign but no other byte for the target.
  static func escape(_ text: String) -> String
}
