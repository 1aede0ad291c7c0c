/// A low and a high figure, both included.
package struct DecimalRange: Sendable, Hashable {
  /// The lower end.
  package var low: ExactDecimal
  /// The upper end, never below the lower one.
  package var high: ExactDecimal

  package init(_ low: ExactDecimal, _ high: ExactDecimal) {
    self.low = low
    self.high = high
  }

  /// Creates a range between whole numbers.
  package init(_ range: ClosedRange<Int>) {
    self.init(ExactDecimal(range.lowerBound), ExactDecimal(range.upperBound))
  }

  package init(_ figure: ExactDecimal) {
    self.init(figure, figure)
  }

  /// Whether both ends are the same.
  package var isPoint: Bool { low == high }
}
