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
    var search = LongestInterview(in: self, effort: effort)
    return search.questionsLeft(Situation(answers, in: self).branches)
  }
}

/// Plays every interview that always asks the most informative question.
private struct LongestInterview {
  private let space: AnswerSpace
  private var store: DiagramStore
  private var effort: Int
  /// What is known of a situation, which is what it leaves of the outcome as a function.
  private var known: [Int32: QuestionsLeft] = [:]

  init(in space: AnswerSpace, effort: Int) {
    self.space = space
    self.effort = effort
    store = DiagramStore(
      arities: space.diagram.arities, terminalCount: space.diagram.terminalCount,
      nodeLimit: .max)
  }

  mutating func questionsLeft(_ branches: [Int]) -> QuestionsLeft {
    do {
      return try longest(try store.insert(space.diagram.restricted(to: branches)))
    } catch {
      // The store has no limit; this is what could be said if it had one.
      return QuestionsLeft(atMost: branches.reduce(0) { $1 == 0 ? $0 + 1 : $0 }, isExact: false)
    }
  }

  private mutating func longest(_ function: Int32) throws(DiagramStore.Overflow) -> QuestionsLeft {
    if Int(function) < store.terminalCount { return QuestionsLeft(atMost: 0, isExact: true) }
    if let known = known[function] { return known }
    let diagram = try store.diagram(
      of: function, values: (0..<Int32(store.terminalCount)).map { $0 },
      terminalCount: store.terminalCount)
    let rest = AnswerSpace(space, restrictedTo: diagram)
    guard effort > 0, let next = Situation([:], in: rest).nextQuestions().first,
      let level = space.frame.levelOfQuestion[next.question]
    else {
      let questions = diagram.support().reduce(0) { $1 ? $0 + 1 : $0 }
      return QuestionsLeft(atMost: questions, isExact: false)
    }
    effort -= 1
    var result = QuestionsLeft(atMost: 1, isExact: true)
    for branch in space.frame.levels[level].firstAnswer..<space.frame.levels[level].arity {
      let after = try longest(try store.cofactor(function, level: level, branch: branch))
      result.atMost = max(result.atMost, after.atMost + 1)
      result.isExact = result.isExact && after.isExact
    }
    known[function] = result
    return result
  }
}
