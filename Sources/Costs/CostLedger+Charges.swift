import Rubrics

extension CostLedger {
  /// Returns what an account is charged for the line at an index: nothing unless it pays it.
  func charge(
    _ index: Int, _ account: Account, at level: Level, _ corner: Corner
  ) -> Charge {
    guard account.pays[index] else { return Charge() }
    return Self.charge(lines[index], at: level) { driver in
      account.quantities[driver].range.doubled(at: corner[driver])
    }
  }

  /// Returns everything an account is charged, with all figures and drivers at one level.
  func charge(
    _ account: Account, at level: Level, where isWanted: (CostLine) -> Bool
  ) -> Charge {
    lines.indices.filter { isWanted(lines[$0].line) }.reduce(Charge()) {
      $0 + charge($1, account, at: level, Corner(level))
    }
  }

  /// Returns the charge of a line.
  ///
  /// - Parameters:
  ///   - priced: The line.
  ///   - level: Where in its range the figure is taken.
  ///   - doubled: Returns twice the quantity of the driver at an index, in millionths.
  /// - Returns: The charge, exact.
  static func charge(
    _ priced: PricedLine, at level: Level, _ doubled: (Int) -> Int128
  ) -> Charge {
    let (line, terms) = (priced.line, priced.terms)
    let figure = line.figure.doubled(at: level)
    // Twice hundredths of an hour times twice cents are 40,000 to the unit, twice millionths 2,000,000.
    let once =
      line.isLabour
      ? figure / 10_000 * ((terms.rate.map(doubled) ?? 0) / 10_000) * (Amount.partsPerUnit / 40_000)
      : figure * (Amount.partsPerUnit / 2_000_000)
    guard let (driver, count) = terms.driver else {
      return line.basis == .oneTime
        ? Charge(oneTime: Amount(parts: once)) : Charge(monthly: Amount(parts: once))
    }
    if terms.isVolume { return Charge(perUnit: Amount(parts: once)) }
    let twice = doubled(driver) / 1_000_000
    switch count {
    case .once:
      return Charge(
        oneTime: Amount(parts: once * max(0, twice - Int128(line.beyond) * 2) / 2))
    case .monthly: return Charge(monthly: Amount(parts: once * twice / 2))
    case .yearly: return Charge(monthly: Amount(parts: once * twice / 24))
    }
  }
}
