import Rubrics

/// Where in their ranges the drivers are taken.
struct Corner: Sendable, Hashable {
  private let common: Level
  private var others: [Int: Level] = [:]

  /// Creates a corner with every driver at one level.
  init(_ level: Level) { common = level }

  /// The level of the driver at an index of the model's.
  subscript(driver: Int) -> Level {
    get { others[driver] ?? common }
    set { others[driver] = newValue }
  }

  /// Returns every way of taking the given drivers at their lower or upper end.
  static func all(of drivers: [Int]) -> [Corner] {
    (0..<(1 << drivers.count)).map { set in
      var corner = Corner(.low)
      for (bit, driver) in drivers.enumerated() where set >> bit & 1 == 1 {
        corner[driver] = .high
      }
      return corner
    }
  }
}
