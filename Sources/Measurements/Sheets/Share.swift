import Platform

/// How many of how many, with what that says of the share behind it (Clopper and Pearson, 1934).
package struct Share: Sendable, Hashable {
  /// How many have the mark.
  package var count: Int
  /// How many could have it.
  package var total: Int

  package init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// What each side of the interval leaves out: the interval holds the share in 90 of 100 cases.
  static let tail = 0.05

  /// The interval that holds the share in 90 of 100 cases.
  package var interval: ClosedRange<Double> {
    let low = count == 0 ? 0 : Self.bisect { probability(atLeast: count, $0) < Self.tail }
    let high = count >= total ? 1 : Self.bisect { probability(atMost: count, $0) > Self.tail }
    return min(low, high)...max(low, high)
  }

  /// Returns whether the whole interval lies at a share or above it.
  ///
  /// It asks the binomial sum at that share, so no rounding of a bound can decide.
  package func isSurely(atLeast fraction: Fraction) -> Bool {
    probability(atLeast: count, fraction.value) <= Self.tail
  }

  /// Returns whether the whole interval lies below a share.
  package func isSurely(below fraction: Fraction) -> Bool {
    probability(atMost: count, fraction.value) <= Self.tail
  }

  /// Returns whether what was counted itself lies at a share or above it.
  package func isSeen(atLeast fraction: Fraction) -> Bool {
    total > 0 && count * fraction.denominator >= total * fraction.numerator
  }

  /// Returns how many rows at this rate would settle on which side of a share the truth lies, at most a limit.
  package func rowsToSettle(_ fraction: Fraction, limit: Int = 2_000) -> Int? {
    guard total > 0 else { return nil }
    for rows in stride(from: 1, through: limit, by: 1) {
      let expected = Share((2 * count * rows + total) / (2 * total), of: rows)
      if expected.isSurely(atLeast: fraction) || expected.isSurely(below: fraction) { return rows }
    }
    return nil
  }

  /// Returns how likely so many or more marks are at a share.
  private func probability(atLeast least: Int, _ share: Double) -> Double {
    sum(of: least...total, share)
  }

  /// Returns how likely so many or fewer marks are at a share.
  private func probability(atMost most: Int, _ share: Double) -> Double {
    sum(of: 0...most, share)
  }

  private func sum(of counts: ClosedRange<Int>, _ share: Double) -> Double {
    let (yes, no) = (log(share), log(1 - share))
    var sum = 0.0
    for count in counts {
      sum += exp(
        Self.logOfChoices(count, of: total) + Double(count) * yes + Double(total - count) * no)
    }
    return sum
  }

  private static func logOfChoices(_ count: Int, of total: Int) -> Double {
    LogFactorials.of(total) - LogFactorials.of(count) - LogFactorials.of(total - count)
  }

  /// Returns where a condition that holds below some share ends to hold, after 60 halvings.
  private static func bisect(_ holds: (Double) -> Bool) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
