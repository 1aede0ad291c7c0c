import Diagnostics

/// Counts as people read them.
enum CountWords {
  /// The number words from a million on, the largest first.
  static let scales = [
    ("trillion", 1_000_000_000_000), ("billion", 1_000_000_000), ("million", 1_000_000),
  ]

  /// Returns a count rounded to two digits, such as "65,000" or "5.4 million".
  static func rounded(_ count: Int) -> String {
    var step = 1
    while count / step >= 100 { step *= 10 }
    let rounded = (count / step + (count % step * 2 >= step && step > 1 ? 1 : 0)) * step
    for (name, size) in scales where rounded >= size {
      let (whole, tenth) = (rounded / size, rounded % size * 10 / size)
      let digits = String(whole).groupedDigits
      return tenth == 0 || whole >= 10 ? "\(digits) \(name)" : "\(digits).\(tenth) \(name)"
    }
    return String(rounded).groupedDigits
  }

  /// Returns a count with every digit.
  static func exact(_ count: Int) -> String { String(count).groupedDigits }

  /// Returns a range of counts with every digit; one count when both ends are the same.
  static func exact(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? exact(range.lowerBound) : "\(exact(range.lowerBound))–\(exact(range.upperBound))"
  }

  /// Returns a round count for the tick of an axis, such as `10k`.
  static func tick(_ count: Int) -> String {
    for (size, letter) in [(1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k")]
    where count >= size && count % size == 0 {
      return "\(count / size)\(letter)"
    }
    return String(count)
  }
}
