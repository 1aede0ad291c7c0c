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
    let levels = space.frame.levels
    levelsByPosition = space.frame.levelsByPosition
    var (branches, ways, sets): ([Int], [[Int]], [[Int]]) = ([], [], [])
    var (picks, givenAnswers): ([Picks], [Answer?]) = ([], [])
    // A loop over the levels themselves would copy each of them, with its question.
    for index in levels.indices {
      let answer = answers[levels[index].question.id]
      let placed = levels[index].branch(of: answer)
      // `unknown` is open to the outcome even where a rule names it in vain.
      let isOpen = placed < levels[index].firstAnswer
      let isSet = if case .oneOf? = answer { true } else { false }
      let set = isSet ? levels[index].positions(of: answer) : []
      let takesMany = levels[index].question.pick == .many
      branches.append(isOpen ? 0 : placed)
      sets.append(set)
      ways.append(
        isOpen
          ? Array(0..<levels[index].arity)
          : set.isEmpty
            ? [placed] : Set(set.map { levels[index].branchOfChoice[$0] }).sorted())
      givenAnswers.append(isOpen ? nil : answer)
      picks.append(
        isOpen || !takesMany ? Picks() : Picks(levels[index].positions(of: answer)))
    }
    (self.branches, self.ways, self.sets) = (branches, ways, sets)
    (self.picks, self.givenAnswers) = (picks, givenAnswers)
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
