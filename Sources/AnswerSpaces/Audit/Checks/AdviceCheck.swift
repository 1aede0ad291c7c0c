import Rubrics

/// Advice that never applies, or always although it names a condition.
enum AdviceCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    zip(functions.rubric.advice, functions.advice).compactMap { piece, applies in
      if applies == 0 {
        return AuditFinding(
          check: "dead-advice", severity: .error, subject: piece.id,
          message: "The advice `\(piece.id)` never applies.")
      }
      if applies == 1 && piece.when != .always {
        return AuditFinding(
          check: "constant-advice", severity: .note, subject: piece.id,
          message: "The advice `\(piece.id)` always applies, whatever is answered.")
      }
      return nil
    }
  }
}
