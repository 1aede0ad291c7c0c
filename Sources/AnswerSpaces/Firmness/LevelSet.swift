/// A set of levels, by their place among the given answers.
struct LevelSet: Sendable, Hashable {
  /// The number of levels it can tell apart.
  static let capacity = 128

  private var bits: UInt128 = 0

  /// Creates an empty set.
  init() {}

  /// Whether nothing is in it.
  var isEmpty: Bool { bits == 0 }

  /// The levels, in order.
  var elements: [Int] {
    var elements: [Int] = []
    var rest = bits
    while rest != 0 {
      elements.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return elements
  }

  /// The last level, -1 when there is none.
  var last: Int { 127 - bits.leadingZeroBitCount }

  func contains(_ level: Int) -> Bool { bits & (1 << UInt128(level)) != 0 }

  /// Returns whether two sets have a level in common.
  func meets(_ other: LevelSet) -> Bool { bits & other.bits != 0 }

  /// Adds a level.
  mutating func insert(_ level: Int) { bits |= 1 << UInt128(level) }

  /// Returns the set with one more level.
  func with(_ level: Int) -> LevelSet {
    var copy = self
    copy.insert(level)
    return copy
  }

  /// Returns the levels in either set.
  func union(_ other: LevelSet) -> LevelSet {
    var copy = self
    copy.bits |= other.bits
    return copy
  }
}
