import Decisions
package import Rubrics

extension Mutant {
  /// Answers that a mutant and its rubric make different things of.
  package struct Difference: Sendable, Hashable {
    /// The answers, as few as can be; every other question is open.
    package var answers: Answers
    /// The id of the outcome by the rubric.
    package var outcome: String
    /// The id of the outcome by the mutant.
    package var mutated: String
  }

  /// Returns the fewest answers on which the mutant and a rubric differ.
  ///
  /// - Parameters:
  ///   - original: The rubric it was made from.
  ///   - budget: The work that may go into it, of which what is not needed is left.
  /// - Returns: The answers, nothing when the two are equivalent.
  /// - Throws: An error when the answer space is too large.
  func difference(
    from original: Rubric, within budget: inout Budget
  ) throws(AnswerSpaceError) -> Difference? {
    var compiler = try Compiler(for: [original, rubric], budget: budget)
    defer { budget = compiler.store.budget }
    var differing: Int32 = 0
    let after = try compiler.outcomeFunctions(of: 1)
    for (before, after) in zip(try compiler.outcomeFunctions(of: 0), after) {
      let lost = try compiler.apply(.andNot, before.function, after.function)
      differing = try compiler.apply(.or, differing, lost)
    }
    guard let branches = try compiler.witness(of: differing) else { return nil }
    let answers = compiler.frame.answers(at: branches)
    return Difference(
      answers: answers, outcome: Self.outcome(of: answers, by: original),
      mutated: Self.outcome(of: answers, by: rubric))
  }

  private static func outcome(of answers: Answers, by rubric: Rubric) -> String {
    rubric.outcome(adopting: Scorecard(of: answers, by: rubric).adopted)?.id ?? "unnamed"
  }
}
