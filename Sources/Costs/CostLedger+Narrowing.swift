import Rubrics

extension CostLedger {
  /// Returns the two figures that would narrow the range of an account's total most, were they known.
  ///
  /// Each open figure is put to the middle of its range in turn, and the one after which the ends of
  /// the total lie closest is kept; the second is found the same way beside the first. The first of
  /// several that do equally well counts, in the order of the lines and then of the drivers.
  func narrowing(of account: Account) -> Narrowing? {
    let drivers = model.drivers.indices.filter { !account.quantities[$0].range.isPoint }
    let open =
      lines.indices.filter { account.pays[$0] && !lines[$0].line.figure.isPoint }.map {
        Narrowing.Figure(id: lines[$0].line.id, title: lines[$0].line.title)
      }
      + drivers.map { index in
        Narrowing.Figure(id: model.drivers[index].id, title: model.drivers[index].title)
      }
    var known: [Narrowing.Figure] = []
    var total = range(account, knowing: [])
    for _ in 0..<2 {
      var best: (figure: Narrowing.Figure, total: AmountRange)?
      for figure in open where !known.contains(figure) {
        let narrowed = range(account, knowing: Set((known + [figure]).map(\.id)))
        if narrowed.width < (best?.total ?? total).width { best = (figure, narrowed) }
      }
      guard let best else { return nil }
      known.append(best.figure)
      total = best.total
    }
    return Narrowing(figures: known, total: total)
  }

  /// Returns what a plan costs in all, with some figures in the middle of their ranges.
  private func range(_ account: Account, knowing known: Set<String>) -> AmountRange {
    let ends = [Level.low, .high].map { end in
      var corner = Corner(end)
      for index in model.drivers.indices where known.contains(model.drivers[index].id) {
        corner[index] = .middle
      }
      let charge = lines.indices.reduce(Charge()) { sum, index in
        let level = known.contains(lines[index].line.id) ? Level.middle : end
        return sum + self.charge(index, account, at: level, corner)
      }
      let doubled =
        volume.map { account.quantities[$0].range.doubled(at: corner[$0]) } ?? 2_000_000
      return charge.total(
        months: settings.months, volume: max(1, Int(clamping: doubled / 2_000_000)))
    }
    return AmountRange(ends[0], ends[1])
  }
}

extension AmountRange {
  /// How far the ends lie apart.
  fileprivate var width: Amount { high - low }
}
