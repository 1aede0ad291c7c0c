/// What an answers file says.
package struct AnswersFile: Sendable, Hashable {
  package var answers: Answers
  /// What stands beside the answers.
  package var notes: Notes
  /// The id of the outcome the team intends, when the file says so.
  package var plan: String?
  /// The rubric the answers were given to, as `id` or `id@version`, when the file says so.
  package var rubric: String?

  /// Creates the content of a file.
  package init(
    answers: Answers, notes: Notes = Notes(), plan: String? = nil, rubric: String? = nil
  ) {
    self.answers = answers
    self.notes = notes
    self.plan = plan
    self.rubric = rubric
  }
}
