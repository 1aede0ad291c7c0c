/// The results of some lines in a row.
final class LineResults {
  /// The lines to write.
  let output = OutputBytes()
  /// The number of lines turned into results.
  var lineCount = 0
  /// The number of lines among them that could not be used.
  var refusalCount = 0

  /// Forgets the results and keeps their room.
  func removeAll() {
    output.removeAll()
    lineCount = 0
    refusalCount = 0
  }
}
