import Decisions
package import Rubrics

extension AnswerSpace {
  /// Returns exactly how firm the outcome of some answers is, and what it hangs on.
  ///
  /// An answer that the rubric does not offer counts as open. A set of choices is an answer, and
  /// stands for each of its choices and for nothing else.
  ///
  /// - Parameters:
  ///   - answers: What is given.
  ///   - parts: What is wanted of it beside how firm it is; the rest is left empty.
  ///   - budget: The work that may go into each part of it.
  /// - Returns: The firmness, which says what of it was not computed.
  package func firmness(
    of answers: Answers, wanting parts: Set<Shortfall.Part> = Shortfall.allParts,
    budget: Budget = .part
  ) -> Firmness {
    let situation = Situation(answers, in: self)
    var draft = FirmnessDraft(of: answers, by: rubric, wanting: parts, each: budget)
    let possible = situation.possibleOutcomes()
    draft.complete(situation, possible: possible)
    if possible.count == 1, draft.wants(.restsOn) {
      draft.reason(situation, exits: situation.exits)
    }
    draft.work(.changes) { budget throws(Budget.Exhausted) in
      try situation.changes(within: &budget)
    }.map { draft.take($0) }
    return draft.firmness(naming: questionsByNodes)
  }

  /// Returns how firm the outcome of some answers is, and the ids of the outcomes still possible, in
  /// the rubric's order.
  package func standing(of answers: Answers) -> (standing: Standing, possible: [String]) {
    let situation = Situation(answers, in: self)
    var draft = FirmnessDraft(of: answers, by: rubric, each: .part)
    draft.stand(situation, possible: situation.possibleOutcomes())
    return (draft.standing, draft.possible)
  }

  /// Returns the outcomes that some way of answering the open questions leads to.
  ///
  /// - Parameter answers: What is given.
  /// - Returns: The ids of the outcomes, in the rubric's order.
  package func possibleOutcomes(of answers: Answers) -> [String] {
    Situation(answers, in: self).possibleOutcomes().map { outcomes[$0] }
  }

  /// The ids of the questions with the most nodes, three at most.
  private var questionsByNodes: [String] {
    var nodes = [Int](repeating: 0, count: frame.levels.count)
    for node in diagram.interior { nodes[Int(diagram.levels[node])] += 1 }
    let worst = frame.levels.indices.sorted { (nodes[$1], $0) < (nodes[$0], $1) }
    return worst.prefix(3).map { frame.levels[$0].question.id }
  }
}
