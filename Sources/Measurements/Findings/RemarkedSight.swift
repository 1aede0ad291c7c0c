/// What a remark says, as counts.
package enum RemarkedSight: Sendable, Hashable {
  /// Documents that repeat another, word for word.
  case copies(Int, of: Int)
  /// Documents that are nearly another.
  case nearCopies(Int, of: Int)
  /// Documents that are no text in UTF-8.
  case undecodable(Int, of: Int)
  /// One document carries more than half of the changes.
  case dominantDocument(changes: Int, of: Int)
  /// Nothing has changed for long, measured by how often it did before.
  case quiet(days: Int, after: String)
  /// Rows that are not JSON, or do not have the columns of their header.
  case unreadableRows(Int, of: Int)
  /// Rows without both an input and an output.
  case incompleteRows(Int, of: Int)
  /// Rows that hold a text for pre-training and nothing to answer with.
  case plainTexts(Int, of: Int)
  /// Pairs that repeat another.
  case repeatedPairs(Int, of: Int)
  /// Inputs that are nearly another.
  case nearRepeats(Int, of: Int)
  /// Inputs that have two different outputs.
  case conflictingInputs(Int)
  /// Rows that are marked as bad answers.
  case badAnswers(Int, of: Int)
  /// Rows that hold a gap to be filled in.
  case gaps(Int, of: Int)
  /// One output that half of the rows or more have.
  case dominantAnswer(Int, of: Int)
  /// Golden questions that stand among the examples, too.
  case leaks(Int, wordForWord: Int, of: Int)
  /// What looks like a secret or a personal number.
  case secrets(SecretKind, rows: Int, distinct: Int)
  /// Fewer than half of the questions are real.
  case invented(real: Int, of: Int)
  /// Questions answered rightly without the facts and wrongly with them.
  case brokenByFacts(Int, of: Int)
  /// The marks were made more than half a year ago.
  case oldMarks(days: Int)
  /// The marks were made by a program.
  case markedByModel
  /// Results that ended in an error of the tool.
  case failedRuns(Int, of: Int)

  /// Whether it says that what was counted may be no longer so.
  package var isOfAge: Bool {
    switch self {
    case .quiet, .oldMarks: true
    default: false
    }
  }

  /// The ids of what may be seen, as programs know them.
  package enum Code: String, Sendable, CaseIterable {
    case copies
    case nearCopies = "near-copies"
    case notText = "not-text"
    case oneDocument = "one-document"
    case quiet
    case unreadableRow = "unreadable-row"
    case incompleteRow = "incomplete-row"
    case plainText = "plain-text"
    case repeated
    case nearlyRepeated = "nearly-repeated"
    case conflict
    case badAnswer = "bad-answer"
    case gap
    case oneAnswer = "one-answer"
    case leak
    case secret
    case invented
    case brokenByFacts = "broken-by-facts"
    case oldMarks = "old-marks"
    case markedByModel = "marked-by-model"
    case failedRun = "failed-run"
  }
}
