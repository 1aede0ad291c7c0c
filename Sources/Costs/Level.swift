import Rubrics

/// Where in its range a figure is taken.
enum Level: Sendable, Hashable, CaseIterable {
  /// At the lower end.
  case low
  case middle
  /// At the upper end.
  case high
}

extension DecimalRange {
  /// Returns twice the figure in millionths, which is whole in the middle too.
  func doubled(at level: Level) -> Int128 {
    switch level {
    case .low: Int128(low.millionths) * 2
    case .middle: Int128(low.millionths) + Int128(high.millionths)
    case .high: Int128(high.millionths) * 2
    }
  }
}
