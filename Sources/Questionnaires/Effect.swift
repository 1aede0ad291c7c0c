/// Something that the world around a questionnaire must do after a key.
package enum Effect: Sendable, Hashable {
  /// Keep the answers: one of them changed.
  case keep
  /// Paint the whole screen anew.
  case repaint
  /// Stop the process until it is told to go on.
  case suspend
  /// Show the report.
  case report
  /// Save the answers to a file of the user's choice.
  case save(String, replacing: Bool)
  /// Print the command that gives the same advice.
  case command
  /// Write a file that is made from the result.
  case write(WrittenFile)
  /// End before the result was seen.
  case leave
  /// End after the result was seen.
  case finish
  /// End after the result was seen, and go on with the decision that it raises.
  case goOn
}

/// What became of saving to a file.
package enum SavingResult: Sendable, Hashable {
  /// The file holds the answers.
  case saved(String)
  /// A file of that name is there already.
  case exists(String)
  /// It did not work, and why.
  case failed(String)
}

/// A file that is made from the result.
package enum WrittenFile: Sendable, Hashable {
  /// A page to forward.
  case page
  /// A design doc.
  case document
}
