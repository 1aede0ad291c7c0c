/// The smallest sets of answers by which one side would reach the outcome of the other.
package struct Concessions: Sendable, Hashable {
  /// The largest number of sets listed.
  package static let limit = 24

  /// The id of the outcome to reach.
  package var outcome: String
  /// The number of answers in each set, 0 where the outcome is reached already.
  package var size: Int = 0
  /// The ids of the questions whose answers to take over, each set and the sets in the rubric's
  /// order; at most `limit` sets, and none where the outcome is reached already.
  package var sets: [[String]] = []
  /// The exact number of such sets, of which `sets` may hold only some.
  package var count: Count = .zero
}
