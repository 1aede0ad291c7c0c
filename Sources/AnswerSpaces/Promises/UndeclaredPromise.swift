package import Rubrics

/// A promise that a rubric does not make, though it holds for every way of answering, or for nearly every one.
package struct UndeclaredPromise: Sendable, Hashable {
  /// The promise, as it would be declared.
  package var property: Property
  /// How many points the answer gives in its favour: to the option over the next one, from one end of
  /// the order to the other, or, where the option is never to be adopted, to another one over it.
  package var points: Int
  /// The complete ways of answering that break it; none where it holds.
  package var counted: ExceptionCount
  /// The fewest answers that break it, open questions allowed; none where it holds.
  package var counterexample: [Witness]

  /// The share of the complete ways of answering it speaks of that break it; 0 where it holds.
  package var exceptions: Double { counted.share }

  /// Whether no way of answering breaks it.
  package var holds: Bool { counterexample.isEmpty }
}
