extension RemarkedSight {
  /// What was seen, as a sentence without its full stop.
  package var words: String {
    switch self {
    case .copies(let count, let total):
      "\(count) of \(total) documents repeat another word for word"
    case .nearCopies(let count, let total): "\(count) of \(total) documents are nearly another"
    case .undecodable(let count, let total): "\(count) of \(total) documents are no text in UTF-8"
    case .dominantDocument(let changes, let total):
      "this document carries \(changes) of \(total) changes; --exclude leaves it out"
    case .quiet(let days, let pace):
      "nothing has changed for \(days) days after changing \(pace); have the documents moved?"
    case .unreadableRows(let count, let total):
      "\(count) of \(total) rows cannot be read; the first here"
    case .incompleteRows(let count, let total):
      "\(count) of \(total) rows lack an input or an output; the first here"
    case .plainTexts(let count, let total):
      "\(count) of \(total) rows hold a text for pre-training, not an input and an output"
    case .repeatedPairs(let count, let total):
      "\(count) of \(total) rows repeat an earlier one; the first here"
    case .nearRepeats(let count, let total):
      "\(count) of \(total) inputs are nearly an earlier one"
    case .conflictingInputs(let count): "\(count) inputs have two answers; the first here"
    case .badAnswers(let count, let total):
      "\(count) of \(total) rows are marked as bad answers; the first here"
    case .gaps(let count, let total):
      "\(count) of \(total) rows hold a gap such as {{…}}; the first here"
    case .dominantAnswer(let count, let total):
      "\(count) of \(total) rows have one and the same answer"
    case .leaks(let count, let exact, let total):
      "\(count) of \(total) questions stand in both, \(exact) word for word"
    case .secrets(let kind, let rows, let distinct):
      "\(rows) rows hold \(kind.words) (\(distinct) different); the first here"
    case .invented(let real, let total):
      "\(real) of \(total) questions are real, so this holds of these questions"
    case .brokenByFacts(let count, let total):
      "\(count) of \(total) questions were right without the facts and wrong with them"
    case .oldMarks(let days): "the marks are \(days) days old"
    case .markedByModel: "marked by a model"
    case .failedRuns(let count, let total): "\(count) of \(total) results ended in an error"
    }
  }
}
