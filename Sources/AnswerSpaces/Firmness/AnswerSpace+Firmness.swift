import Decisions
package import Rubrics

extension AnswerSpace {
  /// Returns exactly how firm the outcome of some answers is, and what it hangs on.
  ///
  /// An answer that the rubric does not offer counts as open. A set of choices is an answer, and
  /// stands for each of its choices and for nothing else.
  package func firmness(of answers: Answers) -> Firmness {
    let situation = Situation(answers, in: self)
    let possible = situation.possibleOutcomes()
    let missing = rubric.missingEssentials(in: answers)
    let subjectTo = situation.pendingTests(possible: possible)
    let isSettled = possible.count == 1
    let changes = situation.changes()
    return Firmness(
      standing: Self.standing(possible.count, missing, subjectTo),
      possible: possible.map { outcomes[$0] },
      subjectTo: subjectTo,
      restsOn: isSettled ? situation.smallestReason().map { frame.levels[$0].question.id } : [],
      changes: changes.changes,
      totals: changes.totals,
      next: isSettled ? [] : situation.nextQuestions(),
      missingEssentials: missing.map(\.id))
  }

  /// Returns how firm the outcome of some answers is, and the ids of the outcomes still possible, in
  /// the rubric's order.
  package func standing(of answers: Answers) -> (standing: Standing, possible: [String]) {
    let situation = Situation(answers, in: self)
    let possible = situation.possibleOutcomes()
    let standing = Self.standing(
      possible.count, rubric.missingEssentials(in: answers),
      situation.pendingTests(possible: possible))
    return (standing, possible.map { outcomes[$0] })
  }

  /// Returns the outcomes that some way of answering the open questions leads to.
  ///
  /// - Parameter answers: What is given.
  /// - Returns: The ids of the outcomes, in the rubric's order.
  package func possibleOutcomes(of answers: Answers) -> [String] {
    Situation(answers, in: self).possibleOutcomes().map { outcomes[$0] }
  }

  private static func standing(
    _ possible: Int, _ missing: [Question], _ subjectTo: [PendingTest]
  ) -> Standing {
    if possible == 1 { return .settled }
    // What is settled but for a test does not wait for any other answer.
    return missing.isEmpty || !subjectTo.isEmpty ? .open : .undecided
  }
}

extension AnswerSpace {
  /// Returns every set of given answers that alone forces the outcome and has none to spare.
  ///
  /// - Parameters:
  ///   - answers: What is given.
  ///   - limit: The largest number of sets to look for, as there can be very many.
  /// - Returns: The ids of the questions of each set, smallest sets first, then in the rubric's
  ///   order; nothing when the outcome is not settled.
  package func allMinimalReasons(of answers: Answers, limit: Int = 1000) -> [[String]] {
    Situation(answers, in: self).minimalReasons(limit: limit)
      .map { $0.map { frame.levels[$0].question.id } }
  }
}
