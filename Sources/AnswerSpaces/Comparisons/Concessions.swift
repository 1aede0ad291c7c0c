/// The smallest sets of answers by which one side would reach the outcome of the other.
package struct Concessions: Sendable, Hashable {
  /// The largest number of sets listed.
  package static let limit = 24

  /// The id of the outcome to reach.
  package var outcome: String
  /// The number of answers in each set, 0 where the outcome is reached already.
  package var size: Int
  /// The ids of the questions whose answers to take over, each set and the sets in the rubric's
  /// order; at most `limit` sets, and none where the outcome is reached already.
  package var sets: [[String]]
  /// The exact number of such sets, of which `sets` may hold only some.
  package var count: Count

  /// Creates a statement of concessions.
  package init(outcome: String, size: Int = 0, sets: [[String]] = [], count: Count = .zero) {
    self.outcome = outcome
    self.size = size
    self.sets = sets
    self.count = count
  }
}
