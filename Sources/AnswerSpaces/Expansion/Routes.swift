import Rubrics

/// The branches that a look at some answers may take, and how many changed answers they may take together.
struct Routes {
  /// The cost of a branch that may not be taken.
  static let blocked: UInt8 = .max

  /// The cost of each branch by level: 0, 1 for a changed answer, or `blocked`.
  var costs: [[UInt8]]
  /// The branch of each level that costs nothing, and stands in for blocked ones where nothing is cut off.
  var leading: [Int]
  /// How many changed answers may be taken.
  var changes: Int
  /// Whether what lies beyond the changes is cut off; it is blocked otherwise.
  var cutsOff: Bool

  /// All branches of a frame.
  static func all(in frame: Frame) -> Routes {
    Routes(
      costs: frame.levels.map { [UInt8](repeating: 0, count: $0.arity) },
      leading: frame.levels.map { _ in 0 }, changes: 0, cutsOff: false)
  }
}

extension Situation {
  /// The routes that complete the answers.
  var completions: Routes {
    Routes(
      costs: ways.enumerated().map { level, ways in
        var costs = [UInt8](repeating: Routes.blocked, count: space.frame.levels[level].arity)
        for branch in ways { costs[branch] = 0 }
        return costs
      }, leading: branches, changes: 0, cutsOff: false)
  }

  /// Returns the routes that change a number of answers at most.
  func routes(changing count: Int) -> Routes {
    Routes(
      costs: branches.enumerated().map { level, given in
        var costs = [UInt8](repeating: Routes.blocked, count: space.frame.levels[level].arity)
        if !space.frame.held.contains(space.frame.levels[level].question.id) {
          for branch in changedBranches(at: level) { costs[branch] = 1 }
        }
        costs[given] = 0
        return costs
      }, leading: branches, changes: count, cutsOff: true)
  }
}
