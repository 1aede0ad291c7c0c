extension AmountRange {
  /// The amount that is as many times the lower end as the upper end is of it, for a rough figure;
  /// nothing where an end is not above nothing.
  ///
  /// A square root of IEEE 754 is the same on every machine, and good for fifteen digits.
  package var geometricMean: Amount {
    guard low.parts > 0, high.parts > 0 else { return .zero }
    let mean = (Double(low.parts) * Double(high.parts)).squareRoot().rounded()
    // Close to the largest amount there is, rounding could lead beyond it.
    return mean < Double(high.parts) ? Amount(parts: Int128(mean)) : high
  }
}
