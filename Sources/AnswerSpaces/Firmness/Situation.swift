import Rubrics

/// Some answers, placed in the answer space.
struct Situation {
  /// The answer space.
  let space: AnswerSpace
  /// The branch of each level, 0 where it is open.
  let branches: [Int]
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
    givenAnswers = frame.levels.enumerated().map { index, level in
      placed[index] == 0 ? nil : answers[level.question.id]
    }
    picks = frame.levels.enumerated().map { index, level in
      guard placed[index] > 0, level.question.pick == .many else { return Picks() }
      let ids = answers[level.question.id]?.choices ?? []
      let choices = level.question.choices
      return Picks(choices.indices.filter { ids.contains(choices[$0].id) })
    }
    levelsByPosition = frame.levels.indices.sorted {
      frame.levels[$0].position < frame.levels[$1].position
    }
  }

  /// Whether a level is open.
  func isOpen(_ level: Int) -> Bool { branches[level] == 0 }

  /// The levels with an answer, in the rubric's order.
  var given: [Int] { levelsByPosition.filter { !isOpen($0) } }

  /// The position of the outcome of the answers as they are.
  var outcome: Int { space.diagram.value(at: branches) }

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
      let level = Int(diagram.levels[node])
      let start = Int(diagram.starts[node])
      if branches[level] > 0 {
        isReached[Int(diagram.children[start + branches[level]])] = true
      } else {
        for index in start..<start + diagram.arities[level] {
          isReached[Int(diagram.children[index])] = true
        }
      }
    }
    return isReached
  }
}
