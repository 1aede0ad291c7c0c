/// What answers to two questions promise together that neither promises alone.
package struct AnswerPairs: Sendable {
  /// The largest share of exceptions at which a promise of two answers nearly holds: one way of answering in twenty.
  ///
  /// Pairs are many, so that they are told only where far fewer ways break them than with one answer.
  package static let nearness = 0.05
  /// The most promises of each kind that are told.
  package static let limit = 24

  /// Those that hold, beginning with what surprises most: what many ways of answering meet, and what neither answer
  /// comes near to alone.
  package internal(set) var promises: [UndeclaredPromise] = []
  /// Those that nearly hold, in the same order, exceptions weighed in.
  package internal(set) var nearly: [UndeclaredPromise] = []
  /// How many more hold.
  package internal(set) var morePromises = 0
  /// How many more nearly hold.
  package internal(set) var moreNearly = 0
  /// Whether all pairs were looked at; where that was too much work, none is told.
  package internal(set) var isWhole = true
}
