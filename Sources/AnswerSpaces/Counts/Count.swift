/// An exact number of combinations, as large as it needs to be.
package struct Count: Sendable, Hashable {
  /// The digits to the base 2^64, least significant first, without leading zeros.
  private(set) var digits: [UInt64]

  /// Creates a count from an unsigned integer.
  package init(_ value: UInt64) {
    digits = value == 0 ? [] : [value]
  }

  private init(digits: [UInt64]) {
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  /// No combination at all.
  package static let zero = Count(0)
  /// A single combination.
  package static let one = Count(1)

  /// Whether there is none.
  package var isZero: Bool { digits.isEmpty }

  /// Returns the sum.
  package static func + (left: Count, right: Count) -> Count {
    // Most counts are small, and need no array but that of the sum.
    if left.digits.count <= 1, right.digits.count <= 1 {
      let (sum, overflows) = left.digit(0).addingReportingOverflow(right.digit(0))
      if !overflows { return Count(sum) }
    }
    var sum: [UInt64] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.digits.count, right.digits.count) {
      let (partial, first) = left.digit(index).addingReportingOverflow(right.digit(index))
      let (total, second) = partial.addingReportingOverflow(carry)
      sum.append(total)
      carry = first || second ? 1 : 0
    }
    return Count(digits: sum + [carry])
  }

  /// Adds a count.
  package static func += (left: inout Count, right: Count) {
    left = left + right
  }

  /// Returns the difference, and none when the second count is the larger one.
  package static func - (left: Count, right: Count) -> Count {
    if left < right { return .zero }
    var difference: [UInt64] = []
    var borrow: UInt64 = 0
    for index in left.digits.indices {
      let (partial, first) = left.digits[index].subtractingReportingOverflow(right.digit(index))
      let (total, second) = partial.subtractingReportingOverflow(borrow)
      difference.append(total)
      borrow = first || second ? 1 : 0
    }
    return Count(digits: difference)
  }

  /// Returns the product.
  package static func * (left: Count, right: Count) -> Count {
    var product = [UInt64](repeating: 0, count: left.digits.count + right.digits.count)
    for (offset, factor) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (index, digit) in right.digits.enumerated() {
        // The largest case, (2^64 - 1)^2 + 2 * (2^64 - 1), still fits two digits.
        let full = factor.multipliedFullWidth(by: digit)
        let (low, first) = full.low.addingReportingOverflow(product[offset + index])
        let (total, second) = low.addingReportingOverflow(carry)
        product[offset + index] = total
        carry = full.high + (first ? 1 : 0) + (second ? 1 : 0)
      }
      product[offset + right.digits.count] = carry
    }
    return Count(digits: product)
  }

  /// Multiplies by a count.
  package static func *= (left: inout Count, right: Count) {
    left = left * right
  }

  /// Divides by a small number.
  ///
  /// - Parameter divisor: The number to divide by, not 0.
  /// - Returns: The quotient, rounded down, and what is left.
  package func dividedBy(_ divisor: UInt64) -> (quotient: Count, remainder: UInt64) {
    var quotient = digits
    var remainder: UInt64 = 0
    for index in digits.indices.reversed() {
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, digits[index]))
    }
    return (Count(digits: quotient), remainder)
  }

  private func digit(_ index: Int) -> UInt64 {
    index < digits.count ? digits[index] : 0
  }
}

extension Count: Comparable {
  /// Returns whether the first count is the smaller one.
  package static func < (left: Count, right: Count) -> Bool {
    if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }
}

extension Count: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: UInt64) {
    self.init(value)
  }
}
