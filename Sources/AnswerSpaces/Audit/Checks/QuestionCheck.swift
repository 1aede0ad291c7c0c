import Rubrics

/// Questions whose answers change nothing, or nothing about the outcome.
enum QuestionCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    let store = functions.compiler.store
    let decides = store.support(of: functions.adoptions)
    let matters = store.support(of: functions.observed)
    return functions.rubric.questions.compactMap { question in
      guard let level = functions.compiler.frame.levelOfQuestion[question.id], matters[level]
      else {
        return AuditFinding(
          check: "idle-question", severity: .error, subject: question.id,
          message: "No answer to `\(question.id)` changes the outcome, a prerequisite or advice.")
      }
      if decides[level] { return nil }
      return AuditFinding(
        check: "undecisive-question", severity: .note, subject: question.id,
        message: "No answer to `\(question.id)` changes the outcome.")
    }
  }
}

extension AuditFunctions {
  /// Everything a person sees change.
  var observed: [Int32] {
    adoptions + advice + prerequisites.flatMap { [$0.isOpen, $0.isMet] }
  }
}
