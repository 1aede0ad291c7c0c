import Rubrics

extension Situation {
  /// Returns the tests that alone keep the outcome open, in the rubric's order.
  ///
  /// A test is pending when it is open and a question it supersedes has an answer. Where holding all
  /// pending tests open leaves every way of completing the rest at one outcome, that outcome is
  /// settled unless one of them says otherwise. Tests that could not are left out.
  ///
  /// - Parameters:
  ///   - possible: The outcomes that completing the answers can lead to.
  ///   - budget: The work that may go into it.
  /// - Returns: The tests with their results; none when the outcome is settled, or open without them.
  /// - Throws: `Exhausted` when the budget is spent.
  func pendingTests(
    possible: [Int], within budget: inout Budget
  ) throws(Budget.Exhausted) -> [PendingTest] {
    guard possible.count > 1 else { return [] }
    let pending = levelsByPosition.filter { level in
      isOpenTest(level) && space.symptoms[level].contains { !isOpen($0) }
    }
    if pending.isEmpty { return [] }
    let unrun = pending.reduce(self) { $0.holding($1, at: 0) }
    guard unrun.possibleOutcomes().count == 1 else { return [] }
    let mattering = Set(try matteringLevels(within: &budget))
    var tests: [PendingTest] = []
    for level in pending where mattering.contains(level) {
      let test = space.frame.levels[level]
      try budget.spend(space.diagram.children.count / 2 * test.question.choices.count)
      tests.append(
        PendingTest(
          question: test.question.id,
          results: zip(test.question.choices, test.branchOfChoice).map { choice, branch in
            let run = holding(level, at: branch)
            return PendingTest.Result(
              choice: choice.id, outcome: space.outcomes[run.outcome],
              possible: run.possibleOutcomes().map { space.outcomes[$0] })
          }))
    }
    return tests
  }
}
