package import Rubrics

/// How many more questions it takes until the outcome is settled.
package struct QuestionsLeft: Sendable, Hashable {
  /// The most it can take, whatever the answers, when the most informative question is always
  /// asked next and none is answered with `unknown`.
  package var atMost: Int
  /// Whether some answers really take that many; if not, looking at all of them was cut short.
  package var isExact: Bool

  /// Creates a number of questions.
  package init(atMost: Int, isExact: Bool) {
    self.atMost = atMost
    self.isExact = isExact
  }
}

extension AnswerSpace {
  /// Returns how many more questions it takes until the outcome is settled.
  ///
  /// - Parameters:
  ///   - answers: What is given.
  ///   - effort: The number of situations to look at before giving a bound that may be too high.
  /// - Returns: The most questions it can take, 0 when the outcome is settled.
  package func questionsLeft(given answers: Answers, effort: Int = 2000) -> QuestionsLeft {
    var search = LongestInterview(from: Situation(answers, in: self), effort: effort)
    return search.questionsLeft()
  }
}

/// Plays every interview that always asks the most informative question.
private struct LongestInterview {
  private let situation: Situation
  private var store: DiagramStore
  private var effort: Int
  /// What is known of a situation, which is what it leaves of the outcome as a function.
  private var known: [Int32: QuestionsLeft] = [:]

  init(from situation: Situation, effort: Int) {
    self.situation = situation
    self.effort = effort
    store = DiagramStore(
      arities: situation.space.diagram.arities,
      terminalCount: situation.space.diagram.terminalCount, nodeLimit: .max)
  }

  mutating func questionsLeft() -> QuestionsLeft {
    do {
      return try longest(try store.insert(situation.remainder()))
    } catch {
      // The store has no limit; this is what could be said if it had one.
      return QuestionsLeft(
        atMost: situation.branches.indices.count(where: situation.isUndecided), isExact: false)
    }
  }

  private mutating func longest(_ function: Int32) throws(DiagramStore.Overflow) -> QuestionsLeft {
    if Int(function) < store.terminalCount { return QuestionsLeft(atMost: 0, isExact: true) }
    if let known = known[function] { return known }
    let diagram = try store.diagram(
      of: function, values: (0..<Int32(store.terminalCount)).map { $0 },
      terminalCount: store.terminalCount)
    guard effort > 0, let next = situation.within(diagram).nextQuestions().first,
      let level = situation.space.frame.levelOfQuestion[next.question]
    else {
      let questions = diagram.support().reduce(0) { $1 ? $0 + 1 : $0 }
      return QuestionsLeft(atMost: questions, isExact: false)
    }
    effort -= 1
    var result = QuestionsLeft(atMost: 1, isExact: true)
    for branch in situation.changedBranches(at: level) {
      let after = try longest(try store.cofactor(function, level: level, branch: branch))
      result.atMost = max(result.atMost, after.atMost + 1)
      result.isExact = result.isExact && after.isExact
    }
    known[function] = result
    return result
  }
}
