/// How many answers must change to get from each node to each outcome.
struct DistanceTable {
  /// The distance that stands for no way at all.
  static let unreachable = 200

  /// The distances from one node to sixteen outcomes, which are measured at once.
  private typealias Row = SIMD16<UInt8>

  /// The number of outcomes.
  let width: Int
  /// The number of rows of a node.
  private let height: Int
  private var toOutcome: [Row]
  private var fromRoot: [UInt8]
  /// The branches to which the answer at each level may change.
  private let changed: [[Int]]
  private let situation: Situation

  /// Measures the distances in a situation: an open question may be answered, which is a change,
  /// and an answer may become another, but not open, of a set one of its choices.
  init(of situation: Situation, within budget: inout Budget) throws(Budget.Exhausted) {
    let diagram = situation.space.diagram
    let width = diagram.terminalCount
    try budget.spend(diagram.children.count * (2 + width / 2))
    let far = Row(repeating: UInt8(Self.unreachable))
    let height = (width + Row.scalarCount - 1) / Row.scalarCount
    self.situation = situation
    (self.width, self.height) = (width, height)
    changed = situation.branches.indices.map(situation.changedBranches)
    toOutcome = [Row](repeating: far, count: diagram.count * height)
    fromRoot = [UInt8](repeating: UInt8(Self.unreachable), count: diagram.count)
    for value in 0..<width {
      toOutcome[value * height + value / Row.scalarCount][value % Row.scalarCount] = 0
    }
    for node in diagram.interior {
      let level = Int(diagram.levels[node])
      let start = Int(diagram.starts[node])
      let kept = Int(diagram.children[start + situation.branches[level]]) * height
      for row in 0..<height {
        var nearest = far
        for branch in changed[level] {
          let child = Int(diagram.children[start + branch]) * height
          nearest = pointwiseMin(nearest, toOutcome[child + row])
        }
        toOutcome[node * height + row] = pointwiseMin(
          toOutcome[kept + row], pointwiseMin(nearest &+ Row(repeating: 1), far))
      }
    }
    measureFromRoot()
  }

  private mutating func measureFromRoot() {
    let diagram = situation.space.diagram
    let far = UInt8(Self.unreachable)
    fromRoot[diagram.root] = 0
    for node in diagram.interior.reversed() where fromRoot[node] < far {
      let level = Int(diagram.levels[node])
      let start = Int(diagram.starts[node])
      let kept = Int(diagram.children[start + situation.branches[level]])
      fromRoot[kept] = min(fromRoot[kept], fromRoot[node])
      for branch in changed[level] {
        let child = Int(diagram.children[start + branch])
        fromRoot[child] = min(fromRoot[child], fromRoot[node] + 1)
      }
    }
  }

  /// Returns the number of changes from a node to an outcome.
  func from(_ node: Int, to outcome: Int) -> Int {
    Int(toOutcome[node * height + outcome / Row.scalarCount][outcome % Row.scalarCount])
  }

  /// Returns the interior nodes that lie on a shortest way to an outcome, children first.
  func nodesOnTheWay(to outcome: Int) -> [Int] {
    let diagram = situation.space.diagram
    let size = from(diagram.root, to: outcome)
    return diagram.interior.filter { Int(fromRoot[$0]) + from($0, to: outcome) == size }
  }

  /// Returns, for each level, the changed branches that lie on a shortest way to an outcome.
  func changedBranches(to outcome: Int) -> [[Bool]] {
    let diagram = situation.space.diagram
    let size = from(diagram.root, to: outcome)
    var isOnTheWay = diagram.arities.map { [Bool](repeating: false, count: $0) }
    for node in diagram.interior where Int(fromRoot[node]) < size {
      let level = Int(diagram.levels[node])
      for branch in changed[level] where branch != situation.branches[level] {
        let child = diagram.child(node, branch)
        if Int(fromRoot[node]) + 1 + from(child, to: outcome) == size {
          isOnTheWay[level][branch] = true
        }
      }
    }
    return isOnTheWay
  }
}
