import Diagnostics
package import Rubrics

/// Counts of what a driver counts, with its noun: "1 query", "100,000 queries", and "100 billion messages"
/// of 100,000 where the driver counts in million messages.
package struct VolumeWords {
  private let driver: CostDriver
  /// How many things one of the driver's units is, where its noun begins with a number word.
  package let scale: Int
  /// The noun without that word.
  private let noun: String

  /// Creates the words for what a driver counts.
  package init(_ driver: CostDriver) {
    self.driver = driver
    let words = driver.units.split(separator: " ", maxSplits: 1).map(String.init)
    let scale = (CountWords.scales + [("thousand", 1_000)]).first { name, _ in
      words.count == 2 && [name, "\(name)s"].contains(words[0].lowercased())
    }
    self.scale = scale?.1 ?? 1
    noun = scale == nil ? driver.units : words[1]
  }

  /// Returns a count with every digit.
  package func exact(_ count: Int) -> String { exact(count...count) }

  /// Returns a range of counts with every digit; one count when both ends are the same.
  package func exact(_ range: ClosedRange<Int>) -> String {
    guard scale > 1 else {
      return "\(CountWords.exact(range)) \(range == 1...1 ? driver.unit : driver.units)"
    }
    let ends = [range.lowerBound, range.upperBound].map(digits)
    return "\(ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")) \(noun)"
  }

  /// Returns a count rounded to two digits.
  func rounded(_ count: Int) -> String {
    let (product, isOver) = count.multipliedReportingOverflow(by: scale)
    return isOver
      ? "\(CountWords.rounded(count)) \(driver.units)" : "\(CountWords.rounded(product)) \(noun)"
  }

  /// Returns a count of the driver's units as a count of things, by the largest number word that leaves one decimal.
  private func digits(_ count: Int) -> String {
    let (product, isOver) = count.multipliedReportingOverflow(by: scale)
    guard !isOver else { return CountWords.exact(count) + " × " + CountWords.exact(scale) }
    for (name, size) in CountWords.scales where product >= size && product % (size / 10) == 0 {
      let tenth = product % size * 10 / size
      return "\(CountWords.exact(product / size))\(tenth == 0 ? "" : ".\(tenth)") \(name)"
    }
    return CountWords.exact(product)
  }
}
