import Rubrics

/// Prerequisites that are never open, or always.
enum PrerequisiteCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    zip(functions.rubric.prerequisites, functions.prerequisites).compactMap { item, states in
      if states.isOpen == 0 {
        return AuditFinding(
          check: "dead-prerequisite", severity: .error, subject: item.id,
          message: "The prerequisite `\(item.id)` is never open.")
      }
      if states.isOpen == 1 && item.when != .always {
        return AuditFinding(
          check: "constant-prerequisite", severity: .note, subject: item.id,
          message: "The prerequisite `\(item.id)` is always open, whatever is answered.")
      }
      return nil
    }
  }
}
