/// Whether a condition holds, given what is known (three-valued logic: Kleene, 1952).
package enum Truth: Sendable, Hashable {
  /// It holds, whatever the open answers turn out to be.
  case holds
  /// It does not hold, whatever the open answers turn out to be.
  case fails
  /// It depends on an answer that is open.
  case undetermined

  /// Creates a truth value that is known.
  package init(_ value: Bool) {
    self = value ? .holds : .fails
  }

  /// The opposite; what is undetermined stays so.
  package static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .holds: .fails
    case .fails: .holds
    case .undetermined: .undetermined
    }
  }
}

extension Sequence<Truth> {
  /// Returns whether all values hold.
  package func conjunction() -> Truth {
    var result = Truth.holds
    for value in self {
      if value == .fails { return .fails }
      if value == .undetermined { result = .undetermined }
    }
    return result
  }

  /// Returns whether at least one value holds.
  func disjunction() -> Truth {
    var result = Truth.fails
    for value in self {
      if value == .holds { return .holds }
      if value == .undetermined { result = .undetermined }
    }
    return result
  }
}
