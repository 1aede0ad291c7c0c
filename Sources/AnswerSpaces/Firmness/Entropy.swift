/// Returns the entropy of a distribution in bits (Shannon, 1948).
///
/// - Parameter shares: The shares of the cases, which add up to 1.
/// - Returns: The bits, 0 when one case is certain.
func entropy(of shares: [Double]) -> Double {
  shares.reduce(0) { $1 > 1e-15 ? $0 - $1 * binaryLogarithm(of: $1) : $0 }
}

/// Returns the logarithm to the base 2, with the same digits on every platform.
///
/// - Parameter value: A positive number.
/// - Returns: The logarithm, by the series of the inverse hyperbolic tangent.
func binaryLogarithm(of value: Double) -> Double {
  var exponent = Double(value.exponent)
  var significand = value.significand
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  // The ratio is below 0.172, so that thirteen terms reach past the last binary digit.
  for power in 0..<13 {
    sum += term / Double(2 * power + 1)
    term *= square
  }
  let twoOverLn2 = 2.885_390_081_777_926_8
  return exponent + twoOverLn2 * sum
}
