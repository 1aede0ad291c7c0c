package import Layouts

/// Where a conversation takes place: the terminal, or a script in a test.
package protocol Console: AnyObject {
  /// What can be said about the place before anything is said in it.
  var traits: ConsoleTraits { get }

  /// Writes data for standard output; a reader that has gone, as `| head` does, is not an error.
  ///
  /// - Throws: `Problems` when it cannot be written.
  func write(_ output: Output) throws

  /// Writes talk for standard error; nobody listening is not an error.
  func complain(_ talk: Escaped<Terminal>)

  /// Shows a prompt and waits for a line.
  func readLine(asking prompt: Escaped<Terminal>) -> ConsoleLine

  /// Reads standard input to its end.
  ///
  /// - Parameter limit: The most bytes to read.
  /// - Returns: At most one byte more than the limit, which tells that there was more.
  /// - Throws: `Problems` when standard input cannot be read.
  func readInput(limit: Int) throws -> [UInt8]

  /// Looks at what standard input holds without taking any of it.
  ///
  /// - Parameter patience: How long to wait for the writer of a pipe, in milliseconds.
  /// - Returns: What is certain; nothing of a terminal and of what nobody writes to.
  func lookAtInput(patience: Int) -> InputSight

  /// Reads what standard input has at the moment.
  ///
  /// - Parameter buffer: Where the bytes go.
  /// - Returns: How many there were, 0 at the end.
  /// - Throws: `Problems` when standard input cannot be read.
  func readInput(into buffer: UnsafeMutableRawBufferPointer) throws -> Int

  /// Writes bytes to standard output; a reader that has gone is not an error.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: `Problems` when they cannot be written.
  func write(_ bytes: UnsafeRawBufferPointer) throws

  /// Shows a text through a pager and waits until the reader is done; the terminal is given back meanwhile.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - command: The pager as a shell command.
  /// - Returns: Whether the pager ran.
  func page(_ text: Output, through command: String) -> Bool
}
