/// A lower and an upper amount, both included.
package struct AmountRange: Sendable, Hashable {
  /// The lower end.
  package var low: Amount
  /// The upper end.
  package var high: Amount

  package init(_ low: Amount, _ high: Amount) {
    self.low = low
    self.high = high
  }

  /// The range of nothing.
  package static let zero = AmountRange(.zero, .zero)

  /// Whether both ends are zero.
  package var isZero: Bool { low == .zero && high == .zero }

  /// Returns the range of the sum.
  package static func + (first: AmountRange, second: AmountRange) -> AmountRange {
    AmountRange(first.low + second.low, first.high + second.high)
  }

  /// Returns whether every amount of another range lies in this one.
  package func contains(_ other: AmountRange) -> Bool {
    low <= other.low && other.high <= high
  }

  /// Returns whether the ranges share an amount.
  package func overlaps(_ other: AmountRange) -> Bool {
    low <= other.high && other.low <= high
  }
}
