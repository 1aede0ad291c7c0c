/// The steps of a pattern that may come next, after some units of a path.
struct PatternStates {
  private let steps: [PathPattern.Step]
  private var isIn: [Bool]
  private var states: [Int] = []

  /// Begins at some of the steps.
  init(_ steps: [PathPattern.Step], at starts: [Int]) {
    self.steps = steps
    isIn = [Bool](repeating: false, count: steps.count + 1)
    for start in starts { enter(start) }
  }

  /// Whether no way through the pattern is left.
  var isEmpty: Bool { states.isEmpty }

  /// Whether the pattern may end here.
  var isAtEnd: Bool { isIn[steps.count] }

  /// Returns the steps that may come after another unit.
  func after(_ unit: UInt32) -> PatternStates {
    var next = PatternStates(steps, at: [])
    for state in states where state < steps.count {
      switch steps[state] {
      case .unit(let own): if own == unit { next.enter(state + 1) }
      case .any: if unit != PathUnit.slash { next.enter(state + 1) }
      case .set(let ranges, let isNegated):
        if unit != PathUnit.slash, ranges.contains(where: { $0.contains(unit) }) != isNegated {
          next.enter(state + 1)
        }
      case .star: if unit != PathUnit.slash { next.enter(state) }
      case .everything: next.enter(state)
      case .optional: break
      }
    }
    return next
  }

  /// Adds a step, and those after it that can be reached without another unit.
  private mutating func enter(_ start: Int) {
    var waiting = [start]
    while let state = waiting.popLast() {
      guard !isIn[state] else { continue }
      isIn[state] = true
      states.append(state)
      guard state < steps.count else { continue }
      switch steps[state] {
      case .star, .everything: waiting.append(state + 1)
      case .optional: waiting += [state + 1, state + 3]
      case .unit, .any, .set: break
      }
    }
  }
}
