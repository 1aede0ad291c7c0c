package import Rubrics

extension AnswerSpace {
  /// Returns a smallest set of answers that alone rules an outcome out, none when it is possible.
  ///
  /// Answers are left out one by one as long as the rest suffices, so that no answer of the result
  /// can be spared.
  ///
  /// - Parameters:
  ///   - answers: What is given.
  ///   - outcome: The id of the outcome.
  /// - Returns: The ids of the questions they answer, in the rubric's order.
  package func answers(in answers: Answers, rulingOut outcome: String) -> [String] {
    guard let position = outcomes.firstIndex(of: outcome) else { return [] }
    var situation = Situation(answers, in: self)
    guard !situation.possibleOutcomes().contains(position) else { return [] }
    var kept: [Int] = []
    for level in situation.given.reversed() {
      let ways = situation.ways[level]
      situation.ways[level] = Array(0..<frame.levels[level].arity)
      guard situation.possibleOutcomes().contains(position) else { continue }
      situation.ways[level] = ways
      kept.append(level)
    }
    return kept.reversed().map { frame.levels[$0].question.id }
  }
}
