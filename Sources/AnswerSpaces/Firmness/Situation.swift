import Rubrics

/// Some answers, placed in the answer space.
struct Situation {
  private(set) var space: AnswerSpace
  /// The branch of each level as the answers stand: 0 where it is open, of a set that of its best guess.
  private(set) var branches: [Int]
  /// The branches that completing the answers may take at each level: all where it is open, those of
  /// its choices at a set, and otherwise one.
  var ways: [[Int]]
  /// The positions of the choices of each set, none elsewhere.
  let sets: [[Int]]
  /// The picks of each level that allows many, none where it is open.
  let picks: [Picks]
  /// The answer given at each level, nothing where it is open.
  let givenAnswers: [Answer?]
  /// The levels in the rubric's order.
  let levelsByPosition: [Int]

  /// Places answers in a space.
  init(_ answers: Answers, in space: AnswerSpace) {
    self.space = space
    let frame = space.frame
    // `unknown` is open to the outcome even where a rule names it in vain.
    let placed = frame.levels.map { level in
      let branch = level.branch(of: answers[level.question.id])
      return branch < level.firstAnswer ? 0 : branch
    }
    branches = placed
    let sets = frame.levels.map { level in
      if case .oneOf? = answers[level.question.id] {
        level.positions(of: answers[level.question.id])
      } else {
        [Int]()
      }
    }
    self.sets = sets
    ways = frame.levels.indices.map { index in
      if placed[index] == 0 { return Array(0..<frame.levels[index].arity) }
      if sets[index].isEmpty { return [placed[index]] }
      return Set(sets[index].map { frame.levels[index].branchOfChoice[$0] }).sorted()
    }
    givenAnswers = frame.levels.enumerated().map { index, level in
      placed[index] == 0 ? nil : answers[level.question.id]
    }
    picks = frame.levels.enumerated().map { index, level in
      guard placed[index] > 0, level.question.pick == .many else { return Picks() }
      return Picks(level.positions(of: answers[level.question.id]))
    }
    levelsByPosition = frame.levels.indices.sorted {
      frame.levels[$0].position < frame.levels[$1].position
    }
  }

  /// Returns the situation with a level held on one branch.
  func holding(_ level: Int, at branch: Int) -> Situation {
    var copy = self
    copy.branches[level] = branch
    copy.ways[level] = [branch]
    return copy
  }

  /// Returns the same answers in what is left of the space once some of them are worked into it.
  func within(_ diagram: Diagram) -> Situation {
    var copy = self
    copy.space = AnswerSpace(space, restrictedTo: diagram)
    return copy
  }

  func isOpen(_ level: Int) -> Bool { branches[level] == 0 }

  /// Whether completing the answers can go several ways at a level.
  func isUndecided(_ level: Int) -> Bool { ways[level].count > 1 }

  /// Whether a level is an open test, whose answer would supersede that of another level.
  func isOpenTest(_ level: Int) -> Bool { isOpen(level) && !space.symptoms[level].isEmpty }

  /// The levels with an answer, in the rubric's order.
  var given: [Int] { levelsByPosition.filter { !isOpen($0) } }

  /// The position of the outcome of the answers as they are.
  var outcome: Int { space.diagram.value(at: branches) }

  /// Returns the branches to which the answer at a level may change: any answer, or one of a set.
  func changedBranches(at level: Int) -> [Int] {
    sets[level].isEmpty
      ? Array(space.frame.levels[level].firstAnswer..<space.frame.levels[level].arity)
      : ways[level]
  }

  /// Returns the number of answers that a branch stands for, of a set those in it.
  func answerCount(of branch: Int, at level: Int) -> UInt64 {
    if sets[level].isEmpty { return space.frame.levels[level].branches[branch].size }
    return sets[level].reduce(0) {
      space.frame.levels[level].branchOfChoice[$1] == branch ? $0 + 1 : $0
    }
  }

  /// Returns the positions of the outcomes that completing the answers can lead to.
  func possibleOutcomes() -> [Int] {
    let diagram = space.diagram
    let isReached = reachedNodes()
    return (0..<diagram.terminalCount).filter { isReached[$0] }
  }

  /// Returns which nodes some way of completing the answers passes.
  func reachedNodes() -> [Bool] {
    let diagram = space.diagram
    var isReached = [Bool](repeating: false, count: diagram.count)
    isReached[diagram.root] = true
    for node in diagram.interior.reversed() where isReached[node] {
      let start = Int(diagram.starts[node])
      for branch in ways[Int(diagram.levels[node])] {
        isReached[Int(diagram.children[start + branch])] = true
      }
    }
    return isReached
  }

  /// Returns what is left of the outcome as a function of the levels that can go several ways.
  func remainder(within budget: inout Budget) throws(Budget.Exhausted) -> Diagram {
    try space.diagram.restricted(to: ways, leading: branches, budget: &budget)
  }
}
