import Costs
import Diagnostics
import Layouts

extension BandChart {
  /// The headings of the chart as a table.
  var headings: [String] { [across.capitalisingFirst] + bands.map(\.title) + ["Cheaper"] }

  /// The rows of the chart as a table: one for each labelled count, with what it says there.
  var rows: [[String]] {
    acrossTicks.compactMap { tick in
      guard let sample = samples.lastIndex(where: { $0 <= tick }) else { return nil }
      return [CountWords.exact(tick)] + bands.map { money.text($0.ranges[sample]) }
        + [verdict(at: tick)]
    }
  }

  /// The chart as a table.
  var table: Outline.Table? {
    Outline.Table(
      headings, numbers: headings.dropLast(),
      rows: rows.map { Outline.Table.Row(cells: $0.map { Phrase($0) }) })
  }

  /// The rows of the chart as sentences.
  var sentences: [Outline.Item] {
    rows.map { row in
      let costs = zip(bands, row.dropFirst()).map { "\($0.title) \($1)" }
      let place = isLogarithmic ? "At \(row[0]) \(across)" : "After \(row[0]) \(across)"
      let verdict = row.last.map { $0 == "either" ? "either can be cheaper" : "\($0) is cheaper" }
      return Outline.Item(
        title: "\(place): \(costs.joined(separator: "; ")); \(verdict ?? "").")
    }
  }

  /// Returns which band is surely the cheaper at a count.
  private func verdict(at count: Int) -> String {
    let names = cheapestFirst
    switch crossing {
    case .never: return names.first
    case .between(let low, _) where count < low: return names.first
    case .between(_, let high?) where count > high: return names.second
    case .between: return "either"
    }
  }

  /// The titles of the bands, the one that is cheaper at the start first.
  private var cheapestFirst: (first: String, second: String) {
    let titles = bands.map(\.title)
    guard titles.count == 2 else { return ("", "") }
    return isReversed ? (titles[1], titles[0]) : (titles[0], titles[1])
  }
}
