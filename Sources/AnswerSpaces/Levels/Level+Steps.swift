extension Level {
  /// Some ways to pick among the choices but one, and the same with that one picked as well.
  struct Step: Sendable, Hashable {
    /// The branch without the choice.
    var without: Int
    /// The branch with it.
    var with: Int
    /// The number of such ways to pick among the others.
    var size: UInt64
    /// The fewest of the others that make it.
    var others: Picks
    /// The same, with the choice.
    var picks: Picks
  }

  /// Returns the ways to pick a choice of a question that takes many as well, one for each branch without it.
  ///
  /// A branch may hold picks with the choice beside picks without it, so that its own size and example say
  /// nothing here.
  ///
  /// - Parameters:
  ///   - choice: The position of the choice.
  ///   - budget: The work that may be done, no more than it took to gather the branches.
  /// - Returns: The steps, in the order of the branches; nothing where they are too much work.
  func steps(picking choice: Int, within budget: inout Budget) -> [Step]? {
    gathered(leavingOut: choice, within: &budget)?.compactMap { tally, branch -> Step? in
      var after = tally
      after.add(tallies[choice])
      guard let without = branchOfTally[tally], let with = branchOfTally[after] else { return nil }
      return Step(
        without: without, with: with, size: branch.size, others: branch.example,
        picks: branch.example.adding(choice))
    }
    .sorted { $0.without < $1.without }
  }
}
