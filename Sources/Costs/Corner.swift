import Rubrics

/// Where in their ranges the drivers are taken.
struct Corner: Sendable, Hashable {
  private var queriesPerMonth: Level
  private var documents: Level
  private var retrainsPerYear: Level
  private var hourlyRate: Level

  /// Creates a corner with every driver at one level.
  init(_ level: Level) {
    queriesPerMonth = level
    documents = level
    retrainsPerYear = level
    hourlyRate = level
  }

  /// The level of a driver.
  subscript(kind: CostDriver.Kind) -> Level {
    get {
      switch kind {
      case .queriesPerMonth: queriesPerMonth
      case .documents: documents
      case .retrainsPerYear: retrainsPerYear
      case .hourlyRate: hourlyRate
      }
    }
    set {
      switch kind {
      case .queriesPerMonth: queriesPerMonth = newValue
      case .documents: documents = newValue
      case .retrainsPerYear: retrainsPerYear = newValue
      case .hourlyRate: hourlyRate = newValue
      }
    }
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
