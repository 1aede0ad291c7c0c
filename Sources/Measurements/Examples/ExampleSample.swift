package import Diagnostics

/// Draws pairs for somebody to look at, and tells their lines alone.
package enum ExampleSample {
  /// Draws lines of a file on which a pair begins, each as likely as any other (Vitter, algorithm R, 1985).
  ///
  /// - Parameters:
  ///   - path: The file, as the user named it.
  ///   - count: How many.
  ///   - seed: What makes another draw.
  /// - Returns: The lines in their order, all of them where there are fewer.
  /// - Throws: Problems when the file cannot be read.
  package static func lines(
    of path: String, count: Int, seed: UInt64
  ) throws(Problems) -> [Int] {
    var rows = try RowReader(path, called: path)
    var drawn: [Int] = []
    var seen: UInt64 = 0
    while let row = try rows.next() {
      guard let example = Example(row), example.isPair, !example.isNegative else { continue }
      seen += 1
      if drawn.count < count {
        drawn.append(row.line)
      } else {
        // The high half of the product is below the number seen (Lemire, 2019).
        let place = Hash64.mixed(seed &+ Hash64.mixed(seen)).multipliedFullWidth(by: seen).high
        if place < drawn.count { drawn[Int(place)] = row.line }
      }
    }
    return drawn.sorted()
  }
}
