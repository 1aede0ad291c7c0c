/// A console that can give keys one by one and be painted on.
///
/// Between `beginKeys()` and `endKeys()` the terminal echoes nothing and hands over every key at once.
package protocol KeyConsole: Console {
  /// The size of the terminal at this moment.
  var size: ConsoleSize { get }

  /// Takes the terminal over.
  ///
  /// - Returns: Whether that worked; a terminal that cannot be set up is left as it was.
  func beginKeys() -> Bool

  /// Gives the terminal back as it was.
  func endKeys()

  /// Waits for a key, or for something else to happen.
  func readKey() -> ConsoleEvent

  /// Gives the terminal back, stops the process, and takes the terminal over again once told to go on.
  func suspend()
}
