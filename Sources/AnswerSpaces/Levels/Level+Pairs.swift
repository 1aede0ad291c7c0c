import Rubrics

extension Level {
  /// Returns the branches that a choice may lie between: with it and without it.
  ///
  /// For a question that takes one choice that is its branch and open. For one that takes many
  /// there is a pair for every way to pick among the others.
  ///
  /// - Parameter choice: The position of the choice.
  /// - Returns: Pairs of different branches.
  func pairs(with choice: Int) -> [(Int, Int)] {
    if question.pick == .one { return [(branchOfChoice[choice], 0)] }
    var withAndWithout: Set<[Tally]> = [[none, none]]
    for (index, tally) in tallies.enumerated() {
      var next: Set<[Tally]> = []
      for pair in withAndWithout {
        var picked = pair
        picked[0].add(tally)
        if index != choice {
          next.insert(pair)
          picked[1].add(tally)
        }
        next.insert(picked)
      }
      withAndWithout = next
    }
    let pairs = withAndWithout.compactMap { pair -> [Int]? in
      guard let with = branchOfTally[pair[0]], let without = branchOfTally[pair[1]] else {
        return nil
      }
      return with == without ? nil : [with, without]
    }
    return Set(pairs).sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }
}
