extension RemarkedSight {
  /// The id of what was seen.
  package var code: Code { told.code }

  /// What was seen, as a sentence without its full stop.
  package var words: String { told.words }

  private var told: (code: Code, words: String) {
    switch self {
    case .copies(let count, let total):
      (.copies, "\(count) of \(total) documents repeat another word for word")
    case .nearCopies(let count, let total):
      (.nearCopies, "\(count) of \(total) documents are nearly another")
    case .undecodable(let count, let total):
      (.notText, "\(count) of \(total) documents are no text in UTF-8")
    case .dominantDocument(let changes, let total):
      (
        .oneDocument,
        "this document carries \(changes) of \(total) changes; --exclude leaves it out"
      )
    case .quiet(let days, let pace):
      (
        .quiet,
        "nothing has changed for \(days) days after changing \(pace); have the documents moved?"
      )
    case .unreadableRows(let count, let total):
      (.unreadableRow, "\(count) of \(total) rows cannot be read; the first here")
    case .incompleteRows(let count, let total):
      (.incompleteRow, "\(count) of \(total) rows lack an input or an output; the first here")
    case .plainTexts(let count, let total):
      (
        .plainText,
        "\(count) of \(total) rows hold a text for pre-training, not an input and an output"
      )
    case .repeatedPairs(let count, let total):
      (.repeated, "\(count) of \(total) rows repeat an earlier one; the first here")
    case .nearRepeats(let count, let total):
      (.nearlyRepeated, "\(count) of \(total) inputs are nearly an earlier one")
    case .conflictingInputs(let count):
      (.conflict, "\(count) inputs have two answers; the first here")
    case .badAnswers(let count, let total):
      (.badAnswer, "\(count) of \(total) rows are marked as bad answers; the first here")
    case .gaps(let count, let total):
      (.gap, "\(count) of \(total) rows hold a gap such as {{…}}; the first here")
    case .dominantAnswer(let count, let total):
      (.oneAnswer, "\(count) of \(total) rows have one and the same answer")
    case .leaks(let count, let exact, let total):
      (.leak, "\(count) of \(total) questions stand in both, \(exact) word for word")
    case .secrets(let kind, let rows, let distinct):
      (.secret, "\(rows) rows hold \(kind.words) (\(distinct) different); the first here")
    case .invented(let real, let total):
      (.invented, "\(real) of \(total) questions are real, so this holds of these questions")
    case .brokenByFacts(let count, let total):
      (
        .brokenByFacts,
        "\(count) of \(total) questions were right without the facts and wrong with them"
      )
    case .oldMarks(let days): (.oldMarks, "the marks are \(days) days old")
    case .markedByModel: (.markedByModel, "marked by a model")
    case .failedRuns(let count, let total):
      (.failedRun, "\(count) of \(total) results ended in an error")
    }
  }
}
