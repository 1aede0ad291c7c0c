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
    return try reach(Int32(outcome), 0, &known)
  }

  private mutating func reach(
    _ outcome: Int32, _ base: Int, _ known: inout TupleTable
  ) throws(DiagramStore.Overflow) -> Bool {
    let (terminal, level) = try advance(base)
    if terminal >= 0 { return terminal == outcome }
    if known.value(of: numbers, at: base) != nil { return false }
    let branches = routes.costs[level].indices.filter { routes.costs[level][$0] != Routes.blocked }
    for branch in branches.sorted(by: { gain(level, $0) > gain(level, $1) }) {
      follow(branch, at: level, from: base, to: base + width)
      if try reach(outcome, base + width, &known) { return true }
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
