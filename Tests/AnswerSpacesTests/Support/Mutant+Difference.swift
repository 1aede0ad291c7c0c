import Rubrics

@testable import AnswerSpaces

extension Mutant {
  /// Returns the fewest answers on which the mutant and a rubric differ, whatever work that is.
  func difference(from original: Rubric) throws(AnswerSpaceError) -> Difference? {
    var budget = Budget.thorough
    return try difference(from: original, within: &budget)
  }
}
