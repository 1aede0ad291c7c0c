import Rubrics

extension CostLedger {
  /// Returns what an account is charged for the line at an index: nothing unless it pays it.
  func charge(
    _ index: Int, _ account: Account, at level: Level, _ corner: Corner
  ) -> Charge {
    guard account.pays[index] else { return Charge() }
    return Self.charge(lines[index].line, at: level) { kind in
      account.quantity(kind).range.doubled(at: corner[kind])
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
  ///   - line: The line.
  ///   - level: Where in its range the figure is taken.
  ///   - doubled: Returns twice the quantity of a driver, in millionths.
  /// - Returns: The charge, exact.
  static func charge(
    _ line: CostLine, at level: Level, _ doubled: (CostDriver.Kind) -> Int128
  ) -> Charge {
    let figure = line.figure.doubled(at: level)
    // Twice hundredths of an hour times twice cents are 40,000 to the unit, twice millionths 2,000,000.
    let once =
      line.isLabour
      ? figure / 10_000 * (doubled(.hourlyRate) / 10_000) * (Amount.partsPerUnit / 40_000)
      : figure * (Amount.partsPerUnit / 2_000_000)
    switch line.basis {
    case .oneTime: return Charge(oneTime: Amount(parts: once))
    case .perMonth: return Charge(monthly: Amount(parts: once))
    case .perQuery: return Charge(perQuery: Amount(parts: once))
    case .perDocument:
      let documents = doubled(.documents) / 1_000_000 - Int128(line.beyond) * 2
      return Charge(oneTime: Amount(parts: once * max(0, documents) / 2))
    case .perRetraining:
      return Charge(monthly: Amount(parts: once * (doubled(.retrainsPerYear) / 1_000_000) / 24))
    }
  }
}
