package import Rubrics

/// A rubric with one small change, to see whether its cases would notice (DeMillo, Lipton and Sayward, 1978).
package struct Mutant: Sendable, Hashable {
  /// What was changed.
  package enum Kind: String, Sendable, CaseIterable {
    /// The points of a choice, by one.
    case points
    /// The threshold of an option, by one.
    case threshold
    /// A rule, left out.
    case droppedRule = "dropped-rule"
    /// The condition of a rule, by one alternative less.
    case narrowedRule = "narrowed-rule"
  }

  /// What was changed.
  package var kind: Kind
  /// The id of the question, option or rule that was changed.
  package var subject: String
  /// The change in a few words, such as "`volatility: weekly` gives `rag` 5 points instead of 4".
  package var change: String
  /// The changed rubric.
  package var rubric: Rubric
}
