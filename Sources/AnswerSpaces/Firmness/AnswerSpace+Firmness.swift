package import Rubrics

extension AnswerSpace {
  /// Returns exactly how firm the outcome of some answers is, and what it hangs on.
  ///
  /// An answer that the rubric does not offer counts as open.
  package func firmness(of answers: Answers) -> Firmness {
    let situation = Situation(answers, in: self)
    let possible = situation.possibleOutcomes()
    let missing = rubric.questions.filter { question in
      guard question.isEssential else { return false }
      if case .choices? = answers[question.id] { return false }
      return true
    }
    let isSettled = possible.count == 1
    let changes = situation.changes()
    return Firmness(
      standing: isSettled ? .settled : missing.isEmpty ? .open : .undecided,
      possible: possible.map { outcomes[$0] },
      restsOn: isSettled ? situation.smallestReason().map { frame.levels[$0].question.id } : [],
      changes: changes.changes,
      totals: changes.totals,
      next: isSettled ? [] : situation.nextQuestions(),
      missingEssentials: missing.map(\.id))
  }

  /// Returns the outcomes that some way of answering the open questions leads to.
  ///
  /// - Parameter answers: What is given.
  /// - Returns: The ids of the outcomes, in the rubric's order.
  package func possibleOutcomes(of answers: Answers) -> [String] {
    Situation(answers, in: self).possibleOutcomes().map { outcomes[$0] }
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
