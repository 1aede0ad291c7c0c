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
  /// - Parameter choice: The position of the choice.
  /// - Returns: The steps, in the order of the branches.
  func steps(picking choice: Int) -> [Step] {
    // Fewer choices make fewer tallies than the branches were gathered from.
    var budget = Budget(steps: .max)
    let others = gathered(leavingOut: choice, within: &budget) ?? [:]
    return others.compactMap { tally, branch -> Step? in
      var after = tally
      after.add(tallies[choice])
      guard let without = branchOfTally[tally], let with = branchOfTally[after] else { return nil }
      return Step(
        without: without, with: with, size: branch.size, others: branch.example,
        picks: branch.example.adding(choice))
    }
    .sorted { $0.without < $1.without }
  }

  /// The most work that finding the steps of a choice takes, in steps of a budget.
  var stepWork: Int { 40 * arity * tallies.count }
}
