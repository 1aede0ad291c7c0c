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
    var budget = Budget(steps: .max)
    let steps = steps(picking: choice, within: &budget) ?? []
    return steps.filter { $0.with != $0.without }.map { ($0.with, $0.without) }
  }
}
