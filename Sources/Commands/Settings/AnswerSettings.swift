import Rubrics

/// The answers of a command line, before anything is read.
struct AnswerSettings: Sendable, Equatable {
  /// The words given for each question, by the question's id.
  var words: [String: [String]] = [:]
  /// What stands beside the answers.
  var notes = Notes()
  /// The answers file, `-` for standard input.
  var file: String?
  /// The id of the outcome the team intends.
  var plan: String?
  /// The name or path of the rubric.
  var rubric: String?
  /// Whether to go on with the decisions that the outcome raises.
  var isFollowing = false

  /// Returns the notes of a file with these laid over them, and with the numbers that answers are given as.
  func notes(over read: Notes, in rubric: Rubric) -> Notes {
    var all = read
    for question in rubric.questions {
      guard let words = words[question.id] else { continue }
      all.take(figure: words.count == 1 ? question.figure(of: words[0]) : nil, of: question)
    }
    return all.overlaid(by: notes)
  }
}

/// The settings of a command that takes answers.
protocol AnsweredSettings: Sendable {
  /// The answers of the command line.
  var answers: AnswerSettings { get set }
}
