package import Rubrics

extension AnswerSpace {
  /// Returns the outcomes that some selection of answers leads to, the rest of them left unanswered.
  ///
  /// An outcome that is not among them has nothing in the answers to stand on: only answers that nobody has given
  /// could lead to it. Of a set of choices any may be selected.
  ///
  /// - Parameter answers: What is given.
  /// - Returns: The ids of the outcomes, in the rubric's order.
  package func outcomesOfSelections(of answers: Answers) -> [String] {
    Situation(answers, in: self).selections().possibleOutcomes().map { outcomes[$0] }
  }
}

extension Situation {
  /// Returns the situation in which every level that has an answer may also go without, and the others do.
  fileprivate func selections() -> Situation {
    var copy = self
    copy.ways = ways.indices.map { isOpen($0) ? [0] : [0] + ways[$0] }
    return copy
  }
}
