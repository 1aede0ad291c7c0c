/// A share that a count is compared with, exactly.
package struct Fraction: Sendable, Hashable {
  package let numerator: Int
  /// The denominator, above zero.
  package let denominator: Int

  /// From here on a share of the questions matters.
  package static let oneFifth = Fraction(numerator: 1, denominator: 5)
  /// From here on it is most of them.
  package static let half = Fraction(numerator: 1, denominator: 2)

  /// The share as a number.
  var value: Double { Double(numerator) / Double(denominator) }
}
