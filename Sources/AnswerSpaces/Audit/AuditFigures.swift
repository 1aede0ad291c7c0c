import Rubrics

/// The size of an answer space and how it divides.
package struct AuditFigures: Sendable, Hashable {
  /// How often an outcome occurs.
  package struct OutcomeShare: Sendable, Hashable {
    /// The id of the outcome.
    package var outcome: String
    /// The number of combinations that lead to it.
    package var count: Count
    /// Its share of all combinations, from 0 to 1.
    package var share: Double
  }

  /// The points an option can get.
  package struct PointsRange: Sendable, Hashable {
    /// The id of the option.
    package var option: String
    /// The fewest points.
    package var least: Int
    /// The most points.
    package var most: Int
    /// The points from which it is adopted; nothing where the option with most points is chosen.
    package var adoptAt: Int?

    /// How far the most points lie above the threshold, negative when they miss it.
    package var headroom: Int? { adoptAt.map { most - $0 } }
  }

  /// The number of ways to answer every question.
  package var combinations: Count
  /// How they divide among the outcomes, in the rubric's order.
  package var outcomes: [OutcomeShare]
  /// The id of the outcome when nothing is answered.
  package var lean: String
  /// What each option can get, in the rubric's order.
  package var points: [PointsRange]
  /// The ids of the questions that bear on the outcome, in the rubric's order.
  package var relevantQuestions: [String]
  /// The number of nodes of the compiled space.
  package var nodeCount: Int

  init(of space: AnswerSpace) {
    let combinations = space.combinations
    self.combinations = combinations
    outcomes = space.combinationsByOutcome.map {
      OutcomeShare(outcome: $0.outcome, count: $0.count, share: $0.count.share(of: combinations))
    }
    lean = space.outcome(of: [:])
    relevantQuestions = space.relevantQuestions
    nodeCount = space.nodeCount
    points = space.rubric.options.map { option in
      let column = space.frame.columns.firstIndex { $0.option == option.id }
      let points = space.frame.levels.map { level in
        level.branches.map { branch in column.map { branch.points[$0] } ?? 0 }
      }
      return PointsRange(
        option: option.id, least: -space.most(of: points.map { $0.map(-) }),
        most: space.most(of: points), adoptAt: option.adoptAt)
    }
  }
}

extension AnswerSpace {
  /// Returns the most that points can add up to, where a test and what it supersedes never both count.
  ///
  /// - Parameter points: The points, by level and branch.
  /// - Returns: The sum.
  fileprivate func most(of points: [[Int]]) -> Int {
    let superseded = Set(symptoms.joined())
    return points.indices.reduce(0) { sum, level in
      if superseded.contains(level) { return sum }
      let open = symptoms[level].reduce(0) { $0 + (points[$1].max() ?? 0) }
      let answered = points[level].dropFirst(frame.levels[level].firstAnswer).max() ?? 0
      return sum + max(open, answered)
    }
  }
}
