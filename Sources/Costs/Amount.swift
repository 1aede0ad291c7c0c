package import Rubrics

/// An exact sum of money, of any sign.
///
/// It counts 96-millionths of a unit: prices of six decimals, twelfths of a year, cents times
/// hundredths of an hour, and the middle of three ranges multiplied with one another are all whole
/// numbers of them, so no sum is ever rounded before it is printed. Within `CostLimit` the largest
/// total has 31 digits of the 38 there is room for.
package struct Amount: Sendable, Hashable {
  /// The number of parts in one unit of the currency.
  package static let partsPerUnit: Int128 = 96_000_000

  /// The number of parts.
  package var parts: Int128

  package init(parts: Int128) {
    self.parts = parts
  }

  /// Creates the amount of money that a number stands for.
  package init(_ number: ExactDecimal) {
    parts = Int128(number.millionths) * 96
  }

  /// The amount of nothing.
  package static let zero = Amount(parts: 0)
}

extension Amount: Comparable {
  /// Returns whether the first amount is smaller.
  package static func < (first: Amount, second: Amount) -> Bool { first.parts < second.parts }
}

extension Amount: AdditiveArithmetic {
  /// Returns the sum.
  package static func + (first: Amount, second: Amount) -> Amount {
    Amount(parts: first.parts + second.parts)
  }

  /// Returns the difference.
  package static func - (first: Amount, second: Amount) -> Amount {
    Amount(parts: first.parts - second.parts)
  }

  /// Returns the product with a whole number.
  package static func * (amount: Amount, count: Int) -> Amount {
    Amount(parts: amount.parts * Int128(count))
  }
}

extension Amount {
  /// Returns the amount as a number of decimals, rounded half away from zero.
  ///
  /// - Parameters:
  ///   - places: The decimals, at most six.
  ///   - divisor: What to divide by, at least 1.
  /// - Returns: The digits before and after the point as one whole number.
  package func rounded(places: Int, dividedBy divisor: Int = 1) -> Int128 {
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let denominator = Self.partsPerUnit * Int128(divisor)
    let numerator = parts.magnitude * scale.magnitude
    let quotient = (numerator + denominator.magnitude / 2) / denominator.magnitude
    return parts < 0 ? -Int128(quotient) : Int128(quotient)
  }

  /// Returns the number nearest to the amount rounded to some decimals, for formats that want one.
  ///
  /// - Parameter places: The decimals, at most six.
  /// - Returns: The binary number whose shortest spelling is that decimal, up to 15 digits.
  package func number(places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return Double(rounded(places: places)) / scale
  }
}
