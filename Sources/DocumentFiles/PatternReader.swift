/// One pass over the units of a pattern for paths.
struct PatternReader {
  private let units: [UInt32]
  private let openSet: PathPattern.OpenSet
  private var index = 0
  /// Whether a bracket was met that nothing closes; then no later one is looked at.
  private var isOpen = false

  /// Stands before the first unit.
  init(_ units: [UInt32], openSet: PathPattern.OpenSet) {
    self.units = units
    self.openSet = openSet
  }

  /// Returns the steps, or nothing when the pattern takes no path at all.
  mutating func steps() -> [PathPattern.Step]? {
    var steps: [PathPattern.Step] = []
    while index < units.count {
      switch units[index] {
      case PathUnit.star: steps += stars()
      case PathUnit.question:
        steps.append(.any)
        index += 1
      case PathUnit.opening where !isOpen:
        guard let step = set() else { return nil }
        steps.append(step)
      case PathUnit.backslash:
        // Git finds no path for a pattern that ends with a backslash.
        guard index + 1 < units.count else { return nil }
        steps.append(.unit(units[index + 1]))
        index += 2
      case let unit:
        steps.append(.unit(unit))
        index += 1
      }
    }
    return steps
  }

  /// Reads a set, or the bracket alone where that stands for itself; nothing where it spoils the pattern.
  private mutating func set() -> PathPattern.Step? {
    var reader = SetReader(units, at: index)
    switch reader.read() {
    case .set(let ranges, let isNegated):
      index = reader.index
      return .set(ranges, isNegated: isNegated)
    case .open: isOpen = true
    case .malformed: break
    }
    guard openSet == .itself else { return nil }
    index += 1
    return .unit(PathUnit.opening)
  }

  /// Reads one star or several, and the slash behind those that stand for parts of a path.
  private mutating func stars() -> [PathPattern.Step] {
    let start = index
    while index < units.count, units[index] == PathUnit.star { index += 1 }
    guard index - start > 1, start == 0 || units[start - 1] == PathUnit.slash else {
      return [.star]
    }
    guard index < units.count else { return [.everything] }
    if units[index] == PathUnit.slash {
      index += 1
      return [.optional, .everything, .unit(PathUnit.slash)]
    }
    let isBeforeEscapedSlash =
      units[index] == PathUnit.backslash && index + 1 < units.count
      && units[index + 1] == PathUnit.slash
    return [isBeforeEscapedSlash ? .everything : .star]
  }
}
