/// Decimal logarithms in whole numbers, so that a chart is the same on every platform.
enum LogScale {
  /// The steps of a decade.
  static let steps = 20
  /// The thousandths of a decade.
  static let unit = 1_000

  /// The twentieth parts of a decade in ten-thousandths, its end included.
  private static let table: [Int128] = [
    10_000, 11_220, 12_589, 14_125, 15_849, 17_783, 19_953, 22_387, 25_119, 28_184, 31_623,
    35_481, 39_811, 44_668, 50_119, 56_234, 63_096, 70_795, 79_433, 89_125, 100_000,
  ]

  /// Returns the logarithm of a number from 1 on, in thousandths of a decade.
  ///
  /// Between the steps it is interpolated, which is less than a thousandth off.
  static func logarithm(_ number: Int128) -> Int {
    guard number > 1 else { return 0 }
    var power: Int128 = 1
    var decades = 0
    while number / power >= 10 {
      power *= 10
      decades += 1
    }
    let ratio = number * table[0] / power
    let step = (table.lastIndex { $0 <= ratio } ?? 0)
    guard step < steps else { return (decades + 1) * unit }
    let share = (ratio - table[step]) * Int128(unit / steps) / (table[step + 1] - table[step])
    return decades * unit + step * unit / steps + Int(share)
  }

  /// Returns the number a whole count of steps above 1.
  static func number(atStep step: Int) -> Int {
    var power: Int128 = 1
    for _ in 0..<(step / steps) { power *= 10 }
    return Int(clamping: (table[step % steps] * power + table[0] / 2) / table[0])
  }
}
