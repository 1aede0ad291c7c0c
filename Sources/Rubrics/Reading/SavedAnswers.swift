/// What an answers file or a saved result says about answers.
package struct SavedAnswers: Sendable, Hashable {
  /// The answers, with the plan and the rubric when they are named.
  package var file: AnswersFile
  /// The version of the rubric a saved result was drawn by; nothing in an answers file.
  package var version: String?
  /// The id of the outcome of a saved result; nothing in an answers file.
  package var outcome: String?

  /// Creates what a file says.
  package init(file: AnswersFile, version: String? = nil, outcome: String? = nil) {
    self.file = file
    self.version = version
    self.outcome = outcome
  }
}
