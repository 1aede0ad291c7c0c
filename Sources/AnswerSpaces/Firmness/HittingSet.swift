/// Sets that meet every one of some sets.
enum HittingSet {
  /// Returns the smallest set that meets all the others, the first in order among the smallest.
  ///
  /// - Parameters:
  ///   - sets: The sets to meet, none of them empty.
  ///   - budget: The work that may go into it.
  /// - Returns: The set.
  /// - Throws: `Exhausted` when the budget is spent.
  static func smallest(
    of sets: [LevelSet], within budget: inout Budget
  ) throws(Budget.Exhausted) -> LevelSet {
    var size = 0
    while true {
      if let found = try extend(LevelSet(), after: -1, with: size, toMeet: sets, &budget) {
        return found
      }
      size += 1
    }
  }

  private static func extend(
    _ chosen: LevelSet, after last: Int, with count: Int, toMeet sets: [LevelSet],
    _ budget: inout Budget
  ) throws(Budget.Exhausted) -> LevelSet? {
    if sets.isEmpty { return chosen }
    if count == 0 { return nil }
    try budget.spend(2 * sets.count)
    // Elements are tried in rising order, so the next may not pass the end of any unmet set.
    let end = sets.reduce(Int.max) { min($0, $1.last) }
    if end <= last { return nil }
    if !isWithin(count, sets) { return nil }
    for element in (last + 1)...end {
      try budget.spend(sets.count)
      let rest = sets.filter { !$0.contains(element) }
      if rest.count == sets.count { continue }
      let next = chosen.with(element)
      if let found = try extend(next, after: element, with: count - 1, toMeet: rest, &budget) {
        return found
      }
    }
    return nil
  }

  /// Whether the sets that share nothing are few enough to be met.
  private static func isWithin(_ count: Int, _ sets: [LevelSet]) -> Bool {
    var used = LevelSet()
    var disjoint = 0
    for set in sets where !set.meets(used) {
      used = used.union(set)
      disjoint += 1
    }
    return disjoint <= count
  }
}
