/// A cost as a straight line over a volume or months.
package struct CostCurve: Sendable, Hashable {
  /// What it costs before the first.
  package var fixed: Amount = .zero
  /// What each one adds.
  var slope: Amount = .zero

  /// Returns the sum.
  package static func + (first: CostCurve, second: CostCurve) -> CostCurve {
    CostCurve(fixed: first.fixed + second.fixed, slope: first.slope + second.slope)
  }

  /// Returns the difference.
  package static func - (first: CostCurve, second: CostCurve) -> CostCurve {
    CostCurve(fixed: first.fixed - second.fixed, slope: first.slope - second.slope)
  }

  /// Returns where a curve that begins above zero comes down to it, rounded down, or nothing when it never does.
  var descent: Int? {
    guard fixed > .zero else { return 0 }
    guard slope < .zero else { return nil }
    return Int(clamping: fixed.parts / -slope.parts)
  }

  /// Returns the count beyond which the curve stays below zero, rounded up, or nothing when there is none.
  var submersion: Int? {
    if slope == .zero { return fixed < .zero ? 0 : nil }
    guard slope < .zero else { return nil }
    guard fixed > .zero else { return 0 }
    return Int(clamping: (fixed.parts - slope.parts - 1) / -slope.parts)
  }
}
