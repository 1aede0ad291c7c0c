import Costs
import Rubrics

extension BandChart {
  /// Returns the chart of the two compared outcomes against the volume of a month, or nothing when there are no two or no volume.
  static func volume(_ estimate: CostEstimate) -> BandChart? {
    guard let pair = estimate.comparedOutcomes, let driver = estimate.model.volume,
      let breakEven = estimate.breakEven(
        between: pair.first.id, and: pair.second.id, along: .volume, findsMovers: false)
    else { return nil }
    let volumes = estimate.outcomes.map(\.volume)
    let few = volumes.map(\.lowerBound).min() ?? 1
    let many = volumes.map(\.upperBound).max() ?? 1
    let first = min(3, LogScale.logarithm(Int128(few)) / LogScale.unit)
    let last = max(7, LogScale.logarithm(Int128(many - 1)) / LogScale.unit + 1)
    let samples = (first * LogScale.steps...last * LogScale.steps).map(LogScale.number)
    let words = CostWords(estimate: estimate)
    return BandChart(
      title: "Cost of \(words.months) by \(driver.units) a month",
      across: "\(driver.units) a month",
      up: "cost of \(words.months)", isLogarithmic: true, samples: samples,
      bands: [pair.first, pair.second].map { outcome in
        Band(
          title: outcome.title,
          ranges: samples.map { outcome.total(months: estimate.months, volume: $0) })
      },
      isReversed: breakEven.first != pair.first.id, crossing: breakEven.crossing,
      words: words.crossing(breakEven),
      money: words.money)
  }

  /// Returns the chart of what the two compared outcomes have cost after some months, or nothing when there are no two.
  static func months(_ estimate: CostEstimate) -> BandChart? {
    guard let pair = estimate.comparedOutcomes,
      let breakEven = estimate.breakEven(
        between: pair.first.id, and: pair.second.id, along: .months, findsMovers: false)
    else { return nil }
    let count = min(estimate.months, 60)
    let samples = (0...count).map { $0 * estimate.months / count }
    let words = CostWords(estimate: estimate)
    return BandChart(
      title: words.volume(pair.first).map { "Cost so far by months, at \($0)" }
        ?? "Cost so far by months",
      across: "months", up: "cost so far", isLogarithmic: false, samples: samples,
      bands: [pair.first, pair.second].map { outcome in
        Band(title: outcome.title, ranges: samples.map { outcome.total(months: $0) })
      },
      isReversed: breakEven.first != pair.first.id, crossing: breakEven.crossing,
      words: words.crossing(breakEven),
      money: words.money)
  }
}
