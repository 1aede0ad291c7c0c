extension Expansion {
  /// Returns whether some route leads to the one outcome that is wanted.
  ///
  /// It looks where that outcome gains most first, so that it finds a way early where there is one; where there is
  /// none it has to pass every state in which points and rules would still allow it.
  ///
  /// - Parameter outcome: The position of the outcome.
  /// - Returns: Whether one does.
  /// - Throws: An overflow when the budget is spent before either is certain.
  mutating func reaches(_ outcome: Int) throws(DiagramStore.Overflow) -> Bool {
    start()
    var known = TupleTable(width: width)
    var orders: [[Int]] = []
    for level in routes.costs.indices {
      try store.spend(8 * routes.costs[level].count * parts.optionCount)
      let gains = routes.costs[level].indices.map { gain(level, $0) }
      orders.append(
        gains.indices.filter { routes.costs[level][$0] != Routes.blocked }
          .sorted { (gains[$1], $0) < (gains[$0], $1) })
    }
    return try reach(Int32(outcome), 0, orders, &known)
  }

  private mutating func reach(
    _ outcome: Int32, _ base: Int, _ orders: [[Int]], _ known: inout TupleTable
  ) throws(DiagramStore.Overflow) -> Bool {
    let (terminal, level) = try advance(base)
    if terminal >= 0 { return terminal == outcome }
    if known.value(of: numbers, at: base) != nil { return false }
    for branch in orders[level] {
      follow(branch, at: level, from: base, to: base + width)
      if try reach(outcome, base + width, orders, &known) { return true }
    }
    known.insert(0, for: numbers, at: base)
    return false
  }

  /// Returns how much a branch does for the wanted sets of options, more or less.
  private func gain(_ level: Int, _ branch: Int) -> Int {
    let points = parts.points[level][branch]
    let set = wanted?.first ?? 0
    var gain = 0
    for option in points.indices {
      let isIn = set & (1 << Int32(option)) != 0
      gain += isIn ? points[option] * (parts.choosesOne ? points.count : 1) : -points[option]
    }
    return gain
  }
}
