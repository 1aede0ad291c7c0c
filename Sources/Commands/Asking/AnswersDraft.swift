import Diagnostics
import Rubrics
import StrictJSON

/// The file that keeps a conversation's answers, rewritten after each of them.
struct AnswersDraft {
  /// The path, or nothing when there is no place to keep answers.
  let path: String?
  /// The rubric whose questions are answered.
  let rubric: Rubric
  /// The outcome the team intends.
  let plan: String?
  /// Whether the file is only kept until the conversation is over.
  let isTemporary: Bool

  /// The answers as an answers file holds them.
  static func text(_ answers: Answers, plan: String?, rubric: Rubric) -> String {
    var members: [String: JSONValue] = ["rubric": .string("\(rubric.id)@\(rubric.version)")]
    for (question, answer) in answers.answered(in: rubric) {
      switch answer {
      case .choices(let ids) where question.pick == .many:
        members[question.id] = .array(ids.map(JSONValue.string))
      case .choices, .unknown:
        members[question.id] = .string(answer.words.first ?? Question.unknown)
      }
    }
    if let plan { members["plan"] = .string(plan) }
    return JSONValue.object(members).text() + "\n"
  }

  /// Keeps the answers so far.
  ///
  /// - Parameter answers: The answers.
  /// - Throws: `Problems` when they cannot be kept.
  func keep(_ answers: Answers) throws(Problems) {
    guard let path, !answers.isEmpty else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try OutputFile.makeDirectory(String(path[..<slash]))
    }
    try OutputFile.write(
      Self.text(answers, plan: plan, rubric: rubric), to: path)
  }

  /// Removes a temporary file once the conversation is over.
  func discard() {
    if isTemporary, let path { OutputFile.remove(path) }
  }
}
