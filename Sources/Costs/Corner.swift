import Rubrics

/// Where in their ranges the drivers are taken.
struct Corner: Sendable, Hashable {
  private let common: Level
  private var others: [CostDriver.Kind: Level] = [:]

  /// Creates a corner with every driver at one level.
  init(_ level: Level) { common = level }

  /// The level of a driver.
  subscript(kind: CostDriver.Kind) -> Level {
    get { others[kind] ?? common }
    set { others[kind] = newValue }
  }

  /// Returns every way of taking the given drivers at their lower or upper end.
  static func all(of kinds: [CostDriver.Kind]) -> [Corner] {
    (0..<(1 << kinds.count)).map { set in
      var corner = Corner(.low)
      for (bit, kind) in kinds.enumerated() where set >> bit & 1 == 1 { corner[kind] = .high }
      return corner
    }
  }
}
