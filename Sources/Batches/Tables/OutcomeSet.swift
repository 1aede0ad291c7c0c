/// Some of the outcomes of a rubric, by position.
struct OutcomeSet: Sendable, Hashable {
  /// The number of outcomes it can tell apart.
  static let limit = 128

  private var bits: UInt128 = 0

  /// Creates the empty set.
  init() {}

  init(outcome: Int) { bits = 1 &<< UInt128(truncatingIfNeeded: outcome) }

  /// The number of outcomes.
  var count: Int { bits.nonzeroBitCount }

  func contains(_ outcome: Int) -> Bool { bits & OutcomeSet(outcome: outcome).bits != 0 }

  /// Returns whether every outcome of another set is in this one.
  func contains(_ other: OutcomeSet) -> Bool { other.bits & ~bits == 0 }

  /// Adds the outcomes of another set.
  mutating func formUnion(_ other: OutcomeSet) { bits |= other.bits }
}
