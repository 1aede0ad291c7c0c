import Rubrics

/// The answers of a command line, before anything is read.
struct AnswerSettings: Sendable, Equatable {
  /// The words given for each question, by the question's id.
  var words: [String: [String]] = [:]
  /// What stands beside the answers.
  var notes = Notes()
  /// The numbers that fell into choices, as they were given.
  var figures = Notes()
  /// The answers file, `-` for standard input.
  var file: String?
  /// The id of the outcome the team intends.
  var plan: String?
  /// The name or path of the rubric.
  var rubric: String?
  /// Whether to go on with the decisions that the outcome raises.
  var isFollowing = false

  /// Returns the notes of a file with these laid over them, a number only where nothing else is noted.
  ///
  /// A number that a file notes goes when its question is answered anew.
  func notes(over read: Notes, in rubric: Rubric) -> Notes {
    var read = read
    for question in rubric.questions where words[question.id] != nil {
      if let note = read[question.id], question.figure(of: note) == note {
        read[question.id] = nil
      }
    }
    return figures.overlaid(by: read).overlaid(by: notes)
  }
}

/// The settings of a command that takes answers.
protocol AnsweredSettings: Sendable {
  /// The answers of the command line.
  var answers: AnswerSettings { get set }
}
