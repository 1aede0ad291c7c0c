/// Thresholds that the points never reach, or never miss.
enum ThresholdCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    AuditFigures(of: functions.space).points.compactMap { range in
      if range.most < range.adoptAt { return unreachable(range) }
      return range.least >= range.adoptAt ? alwaysReached(range) : nil
    }
  }

  private static func unreachable(_ range: AuditFigures.PointsRange) -> AuditFinding {
    AuditFinding(
      check: "unreachable-threshold", severity: .error, subject: range.option,
      message: "The option `\(range.option)` is adopted from \(range.adoptAt) points, "
        + "and no answers give it more than \(range.most).")
  }

  private static func alwaysReached(_ range: AuditFigures.PointsRange) -> AuditFinding {
    AuditFinding(
      check: "constant-threshold", severity: .note, subject: range.option,
      message: "The option `\(range.option)` is adopted from \(range.adoptAt) points, "
        + "and no answers give it fewer than \(range.least).")
  }
}
