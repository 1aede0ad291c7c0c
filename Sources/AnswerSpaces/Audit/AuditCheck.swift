/// One thing an audit looks for.
protocol AuditCheck {
  /// Returns what is found.
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding]
}
