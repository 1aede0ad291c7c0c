/// How much a finding matters.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// The document must not pass.
  case error
  /// Somebody should look at it.
  case warning
  /// It is worth knowing.
  case note

  /// Whether one matters less than another.
  package static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

  private var rank: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .note: 0
    }
  }
}
