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

  /// Returns whether every amount of another range lies in this one.
  package func contains(_ other: AmountRange) -> Bool {
    low <= other.low && other.high <= high
  }

  /// Returns whether the ranges share an amount.
  package func overlaps(_ other: AmountRange) -> Bool {
    low <= other.high && other.low <= high
  }
}
