/// Some of the choices of one question, by position.
struct Picks: Sendable, Hashable {
  /// One bit a choice.
  var bits: UInt64

  /// The number of choices a question may have when any number may be picked.
  static let limit = 60

  /// Creates picks from the positions of the choices; positions past 63 are left out.
  init(_ positions: [Int] = []) {
    bits = positions.reduce(0) { $0 | (1 << UInt64($1)) }
  }

  /// The number of picks.
  var count: Int { bits.nonzeroBitCount }

  /// Returns whether a choice is picked.
  func contains(_ position: Int) -> Bool {
    position < 64 && bits & (1 << UInt64(position)) != 0
  }

  /// Returns the picks with one more.
  func adding(_ position: Int) -> Picks {
    var picks = self
    picks.bits |= 1 << UInt64(position)
    return picks
  }

  /// Returns the choices in which two sets of picks differ.
  func toggles(to other: Picks) -> Picks {
    var picks = self
    picks.bits ^= other.bits
    return picks
  }
}

extension Picks: Comparable {
  /// Returns whether the first has fewer picks, or as many and earlier ones.
  static func < (left: Picks, right: Picks) -> Bool {
    if left.count != right.count { return left.count < right.count }
    let difference = left.bits ^ right.bits
    return left.bits & (difference & (~difference &+ 1)) != 0
  }
}
