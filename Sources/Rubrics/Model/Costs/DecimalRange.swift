/// A low and a high figure, both included.
package struct DecimalRange: Sendable, Hashable {
  /// The lower end.
  package var low: ExactDecimal
  /// The upper end, never below the lower one.
  package var high: ExactDecimal
}

extension DecimalRange {
  /// Creates a range between whole numbers.
  package init(_ range: ClosedRange<Int>) {
    self.init(low: ExactDecimal(range.lowerBound), high: ExactDecimal(range.upperBound))
  }

  package init(_ figure: ExactDecimal) {
    self.init(low: figure, high: figure)
  }

  /// Whether both ends are the same.
  package var isPoint: Bool { low == high }
}
