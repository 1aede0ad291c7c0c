extension Level {
  /// Returns the picks of each branch that differ least from some picks.
  ///
  /// - Parameter picks: The picks to start from.
  /// - Returns: For each branch the picks with the fewest choices toggled, the first ones where
  ///   several are as few; nothing for open branches.
  func nearest(to picks: Picks) -> [Picks?] {
    var nearest = [none: Picks()]
    // What is remembered is the toggles, which compare by number and then by order.
    for (index, tally) in tallies.enumerated() {
      var next: [Tally: Picks] = [:]
      for (before, toggles) in nearest {
        var after = before
        after.add(tally)
        let kept = picks.contains(index) ? after : before
        let toggled = picks.contains(index) ? before : after
        next[kept] = min(toggles, next[kept] ?? toggles)
        let more = toggles.adding(index)
        next[toggled] = min(more, next[toggled] ?? more)
      }
      nearest = next
    }
    var result = [Picks?](repeating: nil, count: arity)
    for (tally, branch) in branchOfTally {
      result[branch] = nearest[tally].map { $0.toggles(to: picks) }
    }
    return result
  }
}
