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

  /// The notes, with the number where one was given and nothing else was noted.
  var allNotes: Notes { figures.overlaid(by: notes) }
}

/// The settings of a command that takes answers.
protocol AnsweredSettings: Sendable {
  /// The answers of the command line.
  var answers: AnswerSettings { get set }
}
