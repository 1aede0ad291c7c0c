import Rubrics

extension Situation {
  /// Returns the open questions that can still matter, and the sets that are worth narrowing, in the
  /// order of asking.
  ///
  /// Essential questions with a test behind come first, because they ask what people see, which
  /// everybody can say. All others follow by the information their answers give about the outcome.
  ///
  /// Every complete way of answering the open questions counts the same, of a set every choice. The
  /// information is the entropy of the outcome less what is left of it, on average, once the question
  /// is answered (Shannon, 1948). Questions that tell nothing alone, but matter together with others,
  /// come last in the rubric's order.
  ///
  /// A test counts as not run for all questions but itself, since anybody can state a symptom and
  /// few have run the test. It is offered right after the question it supersedes, and first of all
  /// once that one has an answer.
  func nextQuestions(
    within budget: inout Budget
  ) throws(Budget.Exhausted) -> [NextQuestion] {
    let mattering = try matteringLevels(within: &budget)
    var information = try expectedInformation(within: &budget)
    for test in mattering where isOpenTest(test) {
      information[test] = try expectedInformation(answering: test, within: &budget)[test]
    }
    let ranked = mattering.enumerated().map { (level: $1, seen: isWhatPeopleSee($1), place: $0) }
      .sorted {
        ($1.seen ? 1 : 0, information[$1.level], $0.place)
          < ($0.seen ? 1 : 0, information[$0.level], $1.place)
      }.map(\.level)
    return offered(ranked).map { level in
      NextQuestion(
        question: space.frame.levels[level].question.id, information: information[level])
    }
  }

  /// Returns whether a level is asked before all else: what people see, where a test is behind it.
  private func isWhatPeopleSee(_ level: Int) -> Bool {
    let question = space.frame.levels[level].question
    return isOpen(level) && question.isEssential && question.supersededBy != nil
  }

  /// Returns ranked levels with each open test moved to its place.
  private func offered(_ ranked: [Int]) -> [Int] {
    let tests = ranked.filter(isOpenTest)
    if tests.isEmpty { return ranked }
    let others = ranked.filter { !isOpenTest($0) }
    let leaders = tests.map { test in
      others.first { isOpen($0) && space.symptoms[test].contains($0) }
    }
    func following(_ leader: Int?) -> [Int] {
      zip(tests, leaders).filter { $0.1 == leader }.map(\.0)
    }
    return following(nil) + others.flatMap { [$0] + following($0) }
  }

  /// Returns the undecided levels that make a difference to some way of answering the others.
  func matteringLevels(within budget: inout Budget) throws(Budget.Exhausted) -> [Int] {
    let isUsed = try remainder(within: &budget).support()
    return levelsByPosition.filter { isUsed[$0] }
  }

  /// Returns the information each undecided level gives, in bits, where open tests are not run.
  ///
  /// - Parameters:
  ///   - test: The one test that is run all the same.
  ///   - budget: The work that may go into it.
  /// - Returns: The information, by level.
  /// - Throws: `Exhausted` when the budget is spent.
  private func expectedInformation(
    answering test: Int? = nil, within budget: inout Budget
  ) throws(Budget.Exhausted) -> [Double] {
    let diagram = space.diagram
    let width = diagram.terminalCount
    try budget.spend(diagram.children.count * (1 + width / 2))
    let asked = space.frame.levels.indices.map { level in
      isUndecided(level) && (level == test || !isOpenTest(level))
    }
    let shares = asked.indices.map { branchShares(of: $0, isAsked: asked[$0]) }
    let reach = reachShares(shares)
    var outlook = [Double](repeating: 0, count: diagram.count * width)
    for value in 0..<width { outlook[value * width + value] = 1 }
    // For each branch of each level, how the outlook at the root moves when it is taken.
    var shifts = shares.map { [Double](repeating: 0, count: $0.count * width) }
    for node in diagram.interior where reach[node] > 0 {
      let level = Int(diagram.levels[node])
      let start = Int(diagram.starts[node])
      for (branch, share) in shares[level].enumerated() where share > 0 {
        let child = Int(diagram.children[start + branch])
        for value in 0..<width {
          outlook[node * width + value] += share * outlook[child * width + value]
        }
      }
      guard asked[level] else { continue }
      for (branch, share) in shares[level].enumerated() where share > 0 {
        let child = Int(diagram.children[start + branch])
        for value in 0..<width {
          shifts[level][branch * width + value] +=
            reach[node] * (outlook[child * width + value] - outlook[node * width + value])
        }
      }
    }
    let before = Array(outlook[diagram.root * width..<(diagram.root + 1) * width])
    return shares.indices.map { level in
      guard asked[level] else { return 0 }
      var bits = entropy(of: before)
      for (branch, share) in shares[level].enumerated() where share > 0 {
        let after = (0..<width).map { before[$0] + shifts[level][branch * width + $0] }
        bits -= share * entropy(of: after)
      }
      // Sums differ in their last digits by the order of adding; ties must not.
      return max(0, Double(Int(bits * 1e10 + 0.5)) / 1e10)
    }
  }

  /// Returns how likely each branch of a level is among complete answers.
  private func branchShares(of level: Int, isAsked: Bool) -> [Double] {
    var shares = [Double](repeating: 0, count: space.frame.levels[level].arity)
    guard isAsked else {
      shares[branches[level]] = 1
      return shares
    }
    let whole =
      sets[level].isEmpty ? space.frame.levels[level].size : Double(sets[level].count)
    for branch in changedBranches(at: level) {
      shares[branch] = Double(answerCount(of: branch, at: level)) / whole
    }
    return shares
  }

  /// Returns how likely it is to pass each node.
  private func reachShares(_ shares: [[Double]]) -> [Double] {
    let diagram = space.diagram
    var reach = [Double](repeating: 0, count: diagram.count)
    reach[diagram.root] = 1
    for node in diagram.interior.reversed() where reach[node] > 0 {
      let level = Int(diagram.levels[node])
      let start = Int(diagram.starts[node])
      for (branch, share) in shares[level].enumerated() where share > 0 {
        reach[Int(diagram.children[start + branch])] += share * reach[node]
      }
    }
    return reach
  }
}
