/// How much work exact questions may take, counted in steps and never by a clock, so that the same input gets the
/// same answer on every machine.
///
/// A step is about five nanoseconds: a look at a branch or two. What makes something new takes several.
package struct Budget: Sendable, Hashable {
  /// For the space of a rubric where a person or a pipeline waits for advice.
  package static let prompt = Budget(steps: 16_000_000)
  /// For one part of a firmness there, such as all changes.
  package static let part = Budget(steps: 3_000_000)
  /// For what looks at a rubric itself: audits, differences, follow-ons and batches.
  static let thorough = Budget(steps: 400_000_000)

  /// For what looks at a rubric hundreds of times, as all its mutants do.
  package static let exhaustive = Budget(steps: 60_000_000_000)

  /// Work beyond the budget.
  package struct Exhausted: Error, Hashable {}

  /// The steps there were at first.
  package let limit: Int
  /// The steps that are left.
  private(set) var left: Int

  /// Creates a budget of some steps.
  package init(steps: Int) {
    limit = steps
    left = steps
  }

  /// The steps that were taken.
  var spent: Int { limit - left }

  /// Takes some steps, and returns whether as many were left.
  mutating func take(_ steps: Int) -> Bool {
    guard steps <= left else {
      left = 0
      return false
    }
    left -= steps
    return true
  }

  /// Takes some steps.
  ///
  /// - Parameter steps: How many.
  /// - Throws: `Exhausted` when fewer are left, and ever after.
  mutating func spend(_ steps: Int) throws(Exhausted) {
    if !take(steps) { throw Exhausted() }
  }
}
