import Rubrics

/// Finds where the costs of two outcomes cross.
struct BreakEvenSearch {
  /// The lines and drivers.
  let ledger: CostLedger
  /// What the cost is followed along.
  let axis: BreakEven.Axis
  /// What is counted.
  let scope: BreakEven.Scope
  /// Whether to find what moves the crossing, which takes far longer than the crossing itself.
  var findsMovers = true

  /// The drivers whose ends are tried; the axis itself is free.
  private var drivers: [Int] {
    ledger.model.drivers.indices.filter { $0 != ledger.volume || axis == .months }
  }

  /// Returns the crossing of two outcomes, the one that is cheaper at the start first.
  func breakEven(between one: CostLedger.Account, and other: CostLedger.Account) -> BreakEven {
    let middle = curve(of: one, other, at: Corner(.middle)) { _ in .middle }
    let isOrdered =
      middle.fixed != .zero ? middle.fixed > .zero : middle.slope >= .zero
    let (first, second) = isOrdered ? (one, other) : (other, one)
    let corners = Corner.all(of: drivers)
    let least = corners.map { extreme(first, second, at: $0, isLeast: true) }
    let most = corners.map { extreme(first, second, at: $0, isLeast: false) }
    let low = least.compactMap(\.descent).min()
    let highs = most.map(\.submersion)
    let high = highs.contains(nil) ? nil : highs.compactMap { $0 }.max()
    return BreakEven(
      first: first.outcome.id, second: second.outcome.id, axis: axis, scope: scope,
      crossing: low.map { .between(low: $0, high: high) } ?? .never,
      middle: (isOrdered ? middle : CostCurve() - middle).descent,
      movers: low == nil || !findsMovers ? [] : movers(first, second))
  }

  /// Returns what the second costs more than the first, along the axis.
  private func curve(
    of first: CostLedger.Account, _ second: CostLedger.Account, at corner: Corner,
    _ level: (Int) -> Level
  ) -> CostCurve {
    counted.reduce(CostCurve()) { sum, index in
      sum + difference(index, first, second, at: level(index), corner)
    }
  }

  /// Returns the same with every figure at whichever end makes the difference least or most.
  private func extreme(
    _ first: CostLedger.Account, _ second: CostLedger.Account, at corner: Corner, isLeast: Bool
  ) -> CostCurve {
    counted.reduce(CostCurve()) { sum, index in
      let low = difference(index, first, second, at: .low, corner)
      let high = difference(index, first, second, at: .high, corner)
      // A line moves either the start or the slope, so the ends can be told apart by their sums.
      let isLowLess = low.fixed + low.slope <= high.fixed + high.slope
      return sum + (isLowLess == isLeast ? low : high)
    }
  }

  /// The indices of the lines that count.
  private var counted: [Int] {
    ledger.lines.indices.filter { scope == .everything || !ledger.lines[$0].line.isLabour }
  }

  private func difference(
    _ index: Int, _ first: CostLedger.Account, _ second: CostLedger.Account, at level: Level,
    _ corner: Corner
  ) -> CostCurve {
    guard first.pays[index] || second.pays[index] else { return CostCurve() }
    return projected(ledger.charge(index, second, at: level, corner), of: second, corner)
      - projected(ledger.charge(index, first, at: level, corner), of: first, corner)
  }

  /// Returns a charge along the axis, doubled along months so that the middle of the volume stays exact.
  private func projected(
    _ charge: Charge, of account: CostLedger.Account, _ corner: Corner
  ) -> CostCurve {
    switch (axis, scope) {
    case (.volume, .everything):
      let months = ledger.settings.months
      return CostCurve(
        fixed: charge.oneTime + charge.monthly * months, slope: charge.perUnit * months)
    case (.volume, .monthlyBills):
      return CostCurve(fixed: charge.monthly, slope: charge.perUnit)
    case (.months, _):
      let doubled =
        ledger.volume.map { account.quantities[$0].range.doubled(at: corner[$0]) } ?? 2_000_000
      let twice = Int(clamping: doubled / 1_000_000)
      return CostCurve(
        fixed: scope == .everything ? charge.oneTime * 2 : .zero,
        slope: charge.monthly * 2 + charge.perUnit * twice)
    }
  }
}

extension BreakEvenSearch {
  /// Returns the assumptions that move the crossing, the strongest first.
  private func movers(
    _ first: CostLedger.Account, _ second: CostLedger.Account
  ) -> [BreakEven.Mover] {
    var movers: [BreakEven.Mover] = []
    for index in counted where first.pays[index] || second.pays[index] {
      let line = ledger.lines[index].line
      guard !line.figure.isPoint else { continue }
      let ends = [Level.low, .high].map { end in
        curve(of: first, second, at: Corner(.middle)) { $0 == index ? end : .middle }.descent
      }
      movers.append(
        BreakEven.Mover(id: line.id, title: line.title, atLow: ends[0], atHigh: ends[1]))
    }
    for index in drivers {
      let ends = [Level.low, .high].map { end in
        var corner = Corner(.middle)
        corner[index] = end
        return curve(of: first, second, at: corner) { _ in .middle }.descent
      }
      movers.append(
        BreakEven.Mover(
          id: ledger.model.drivers[index].id, title: ledger.model.drivers[index].title,
          atLow: ends[0], atHigh: ends[1]))
    }
    return movers.enumerated().filter { $0.element.atLow != $0.element.atHigh }
      .sorted { ($1.element.swing, $0.offset) < ($0.element.swing, $1.offset) }
      .map(\.element)
  }
}

extension BreakEven.Mover {
  /// How far it moves the crossing; one that can take it away moves it farthest.
  fileprivate var swing: Int {
    guard let atLow, let atHigh else { return .max }
    return abs(atHigh - atLow)
  }
}
