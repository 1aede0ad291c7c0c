import Costs

/// Two costs as bands between their low and high ends, along the volume of a month or months.
struct BandChart: Sendable {
  /// One band.
  struct Band: Sendable {
    /// Whose cost it is.
    var title: String
    /// The range at each sample.
    var ranges: [AmountRange]
  }

  /// What the chart shows.
  var title: String
  /// What goes across.
  var across: String
  /// What goes up.
  var up: String
  /// Whether both axes are logarithmic; otherwise they begin at zero.
  var isLogarithmic: Bool
  /// The volumes or months of the samples, rising.
  var samples: [Int]
  var bands: [Band]
  /// Whether the second band, and not the first, is the cheaper at the start.
  var isReversed = false
  /// Where the costs cross.
  var crossing: BreakEven.Crossing
  /// What the chart says, in one sentence.
  var words: String
  /// The currency.
  var money: MoneyWords

  /// The lowest and the highest amount in cents, 1 at least.
  var extent: (low: Int128, high: Int128) {
    let ends = bands.flatMap(\.ranges)
    let low = ends.map { $0.low.rounded(places: 2) }.min() ?? 1
    let high = ends.map { $0.high.rounded(places: 2) }.max() ?? 1
    return (max(low, 1), max(high, 1))
  }
}

extension BandChart {
  /// The scale that goes up.
  struct Scale: Sendable {
    var isLogarithmic: Bool
    /// What lies at the bottom: thousandths of a decade, or cents.
    var bottom: Int128
    /// What lies at the top: thousandths of a decade, or cents.
    var top: Int128

    /// Returns how far up an amount lies, from 0 to a length.
    func height(of amount: Amount, in length: Int) -> Int {
      let cents = max(0, amount.rounded(places: 2))
      let position = isLogarithmic ? Int128(LogScale.logarithm(cents)) : cents
      let share = (position - bottom) * Int128(length) / max(1, top - bottom)
      return Int(clamping: min(max(share, 0), Int128(length)))
    }

    /// The amounts to label, in whole units of the currency, rising.
    var ticks: [Int128] {
      guard isLogarithmic else { return [0, top / 200, top / 100] }
      return (bottom / 1_000...top / 1_000).compactMap { decade in
        guard decade >= 2 else { return nil }
        return (2..<decade).reduce(Int128(1)) { power, _ in power * 10 }
      }
    }
  }

  /// The scale that goes up, wide enough for every band.
  var scale: Scale {
    let extent = extent
    guard isLogarithmic else {
      var power: Int128 = 100
      while power * 10 < extent.high { power *= 10 }
      let tops: [Int128] = [1, 2, 3, 4, 5, 6, 8, 10]
      let top = tops.first { $0 * power >= extent.high } ?? 10
      return Scale(isLogarithmic: false, bottom: 0, top: top * power)
    }
    let bottom = LogScale.logarithm(extent.low) / LogScale.unit
    let top = LogScale.logarithm(extent.high - 1) / LogScale.unit + 1
    return Scale(
      isLogarithmic: true, bottom: Int128(bottom * LogScale.unit),
      top: Int128(max(top, bottom + 1) * LogScale.unit))
  }

  /// Returns how far across a count lies, from 0 to a length.
  func distance(of count: Int, in length: Int) -> Int {
    guard let first = samples.first, let last = samples.last, last > first else { return 0 }
    let count = min(max(count, first), last)
    guard isLogarithmic else { return (count - first) * length / (last - first) }
    func logarithm(_ count: Int) -> Int { LogScale.logarithm(Int128(count)) }
    return (logarithm(count) - logarithm(first)) * length / (logarithm(last) - logarithm(first))
  }

  /// The counts to label across: decades, or the beginning, the middle and the end.
  var acrossTicks: [Int] {
    guard isLogarithmic else {
      let last = samples.last ?? 0
      return last < 2 ? [0, last] : [0, last / 2, last]
    }
    return stride(from: 0, to: samples.count, by: LogScale.steps).map { samples[$0] }
  }
}
