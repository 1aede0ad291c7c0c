/// Thresholds that the points never reach, or never miss.
enum ThresholdCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    functions.figures.points.compactMap { range in
      guard let adoptAt = range.adoptAt else { return nil }
      if range.most < adoptAt { return unreachable(range, adoptAt) }
      return range.least >= adoptAt ? alwaysReached(range, adoptAt) : nil
    }
  }

  private static func unreachable(_ range: AuditFigures.PointsRange, _ adoptAt: Int) -> AuditFinding
  {
    AuditFinding(
      check: "unreachable-threshold", severity: .error, subject: range.option,
      message: "The option `\(range.option)` is adopted from \(adoptAt) points, "
        + "and no answers give it more than \(range.most).")
  }

  private static func alwaysReached(_ range: AuditFigures.PointsRange, _ adoptAt: Int)
    -> AuditFinding
  {
    AuditFinding(
      check: "constant-threshold", severity: .note, subject: range.option,
      message: "The option `\(range.option)` is adopted from \(adoptAt) points, "
        + "and no answers give it fewer than \(range.least).")
  }
}
