import Diagnostics

/// A number with at most six decimals, kept exactly.
package struct ExactDecimal: Sendable, Hashable {
  /// The number of millionths.
  package var millionths: Int

  /// Creates a number of millionths.
  package init(millionths: Int) {
    self.millionths = millionths
  }

  /// Creates a whole number, which must lie within nine trillion of zero.
  package init(_ whole: Int) {
    millionths = whole * 1_000_000
  }

  /// Creates a whole number, cut to a trillion on either side of zero so that any number can be refused.
  package init(clamping whole: Int) {
    self.init(min(max(whole, -1_000_000_000_000), 1_000_000_000_000))
  }

  /// Creates the number that a binary one stands for, or nothing when that takes more than six decimals.
  ///
  /// Up to 15 significant digits a decimal and its nearest binary number determine each other, so
  /// nothing is lost on the way through a JSON number below a billion, nor through a whole one
  /// within nine trillion of zero.
  package init?(exactly number: Double) {
    if number.magnitude <= 9_000_000_000_000, let whole = Int(exactly: number) {
      millionths = whole * 1_000_000
      return
    }
    let scaled = number * 1_000_000
    guard scaled.magnitude < 9_007_199_254_740_992 else { return nil }
    // Truncation needs nothing of the C library, unlike the standard ways of rounding.
    let nearest = Int(scaled + (scaled < 0 ? -0.5 : 0.5))
    guard Double(nearest) / 1_000_000 == number else { return nil }
    millionths = nearest
  }

  /// Creates the number that a text spells with digits and a point, such as `12.50`.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }
    guard parts.count <= 2, areDigits, parts[0].utf8.count <= 12 else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard fraction.utf8.count <= 6,
      let number = Int(parts[0] + fraction + String(repeating: "0", count: 6 - fraction.utf8.count))
    else { return nil }
    millionths = number
  }

  /// Returns the number times one whole number and divided by another, cut to six decimals; nothing beyond nine trillion.
  package func multiplied(by times: Int, over divisor: Int = 1) -> ExactDecimal? {
    let (product, isOver) = millionths.multipliedReportingOverflow(by: times)
    guard !isOver, divisor != 0, product.magnitude <= 9_000_000_000_000_000_000 else { return nil }
    return ExactDecimal(millionths: product / divisor)
  }

  /// The decimals needed to write it, from 0 to 6.
  package var places: Int {
    var places = 6
    var rest = millionths
    while places > 0, rest % 10 == 0 {
      rest /= 10
      places -= 1
    }
    return places
  }
}

extension ExactDecimal: Comparable {
  /// Returns whether the first number is smaller.
  package static func < (first: ExactDecimal, second: ExactDecimal) -> Bool {
    first.millionths < second.millionths
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number with as many decimals as it needs and without grouping.
  package var description: String {
    let magnitude = millionths.magnitude
    let sign = millionths < 0 ? "-" : ""
    let whole = "\(sign)\(magnitude / 1_000_000)"
    let places = places
    guard places > 0 else { return whole }
    return "\(whole).\(Int(magnitude % 1_000_000).digits(6).prefix(places))"
  }
}
