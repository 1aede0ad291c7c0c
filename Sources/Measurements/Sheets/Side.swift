/// On which side of a share the truth lies, as far as an interval tells.
enum Side {
  /// Surely at it or above.
  case above
  /// Surely below.
  case below
  /// Either.
  case open

  /// Compares a share with another.
  init(_ share: Share, of fraction: Fraction) {
    if share.isSurely(atLeast: fraction) {
      self = .above
    } else if share.isSurely(below: fraction) {
      self = .below
    } else {
      self = .open
    }
  }

  /// The sides it leaves possible, what was seen first.
  func possible(seen isAbove: Bool) -> [Bool] {
    switch self {
    case .above: [true]
    case .below: [false]
    case .open: [isAbove, !isAbove]
    }
  }
}
