extension AmountRange {
  /// The amount that is as many times the lower end as the upper end is of it.
  ///
  /// It is exact to a thousandth; nothing where an end is not above nothing.
  package var geometricMean: Amount {
    guard low.parts > 0, high.parts > 0 else { return .zero }
    // Both are cut alike, until their product and its square root fit.
    var (first, second, scale) = (low.parts, high.parts, Int128(1))
    while second > Int128(1) << 62 {
      (first, second, scale) = (first >> 1, second >> 1, scale << 1)
    }
    guard first > 0 else { return high }
    let product = first * second
    var root = Int128(1) << ((Int128.bitWidth - product.leadingZeroBitCount + 1) / 2)
    while true {
      // Newton's method from above comes down to the root's whole part.
      let next = (root + product / root) / 2
      guard next < root else { return Amount(parts: root * scale) }
      root = next
    }
  }
}
