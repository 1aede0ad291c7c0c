/// What an answers file says.
package struct AnswersFile: Sendable, Hashable {
  /// The answers.
  package var answers: Answers
  /// The id of the outcome the team intends, when the file says so.
  package var plan: String?
  /// The rubric the answers were given to, as `id` or `id@version`, when the file says so.
  package var rubric: String?

  /// Creates the content of a file.
  package init(answers: Answers, plan: String? = nil, rubric: String? = nil) {
    self.answers = answers
    self.plan = plan
    self.rubric = rubric
  }
}
