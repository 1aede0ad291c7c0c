import Rubrics

extension CostLedger {
  /// Returns what an account's outcome costs.
  func cost(of account: Account) -> OutcomeCost {
    // A model without a volume pays nothing by it, so that any number would do.
    let range = volume.map { account.quantities[$0].range } ?? DecimalRange(1...1)
    let few = max(1, range.low.millionths / 1_000_000)
    let many = max(few, range.high.millionths / 1_000_000)
    func ends(where isWanted: (CostLine) -> Bool) -> (low: Charge, high: Charge) {
      (charge(account, at: .low, where: isWanted), charge(account, at: .high, where: isWanted))
    }
    func oneTime(_ ends: (low: Charge, high: Charge)) -> AmountRange {
      AmountRange(ends.low.oneTime, ends.high.oneTime)
    }
    func monthly(_ ends: (low: Charge, high: Charge)) -> AmountRange {
      AmountRange(ends.low.monthly(volume: few), ends.high.monthly(volume: many))
    }
    let all = ends { _ in true }
    let bills = ends { !$0.isLabour }
    return OutcomeCost(
      id: account.outcome.id, title: account.outcome.title, low: all.low, high: all.high,
      volume: few...many, oneTime: oneTime(all), oneTimeBills: oneTime(bills),
      monthly: monthly(all), monthlyBills: monthly(bills),
      total: AmountRange(
        all.low.total(months: settings.months, volume: few),
        all.high.total(months: settings.months, volume: many)),
      lines: lines.indices.filter { account.pays[$0] }.map { index in
        let ends = (
          low: charge(index, account, at: .low, Corner(.low)),
          high: charge(index, account, at: .high, Corner(.high))
        )
        return OutcomeCost.Line(
          line: lines[index].line, isFromFile: lines[index].isFromFile,
          isWeak: !lines[index].isFromFile && evidence.isWeak(lines[index].line.citations),
          oneTime: oneTime(ends), monthly: monthly(ends))
      })
  }

  /// Returns a quantity as it was counted, once for each value it has.
  func assumptions(of index: Int) -> [Assumption] {
    let driver = model.drivers[index]
    var assumptions: [Assumption] = []
    for account in permitted where uses(driver.id, account) {
      let quantity = account.quantities[index]
      let same = assumptions.firstIndex {
        $0.range == quantity.range && $0.because == quantity.because
      }
      if let same {
        assumptions[same].outcomes.append(account.outcome.id)
      } else {
        assumptions.append(
          Assumption(
            id: driver.id, title: driver.title, range: quantity.range,
            isMoney: driver.isMoney, origin: quantity.origin, because: quantity.because,
            isWeak: evidence.isWeak(quantity.citations), citations: quantity.citations,
            outcomes: [account.outcome.id]))
      }
    }
    return assumptions
  }

  /// Returns whether any line that an account pays depends on a driver.
  private func uses(_ driver: String, _ account: Account) -> Bool {
    lines.indices.contains { account.pays[$0] && lines[$0].line.drivers.contains(driver) }
  }
}
