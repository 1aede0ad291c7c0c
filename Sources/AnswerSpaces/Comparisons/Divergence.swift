import Decisions
package import Rubrics

/// How two sets of answers to one rubric differ, and exactly which differences bear on the outcome.
package struct Divergence: Sendable, Hashable {
  /// The differing questions: those that change an outcome alone first, then those that do so
  /// together with others, then the rest, each in the rubric's order.
  package var differences: [AnswerDifference]
  /// What the first side would have to take over to reach the outcome of the second; nothing when
  /// the answer space was too large to say.
  package var firstConcedes: Concessions?
  /// What the second side would have to take over to reach the outcome of the first; nothing when
  /// the answer space was too large to say.
  package var secondConcedes: Concessions?

  /// Compares two sets of answers.
  ///
  /// - Parameters:
  ///   - first: The answers of one side.
  ///   - second: The answers of the other side.
  ///   - rubric: The rubric whose questions they answer.
  ///   - space: The rubric's answer space, or nothing when it is too large.
  package init(
    between first: Answers, and second: Answers, by rubric: Rubric, in space: AnswerSpace?
  ) {
    let firstOutcome = Self.outcome(of: first, by: rubric)
    let secondOutcome = Self.outcome(of: second, by: rubric)
    let crossing = space.map { Crossover(between: first, and: second, in: $0) }
    let bearing = crossing?.bearingQuestions
    let differences = rubric.questions.map(\.id).compactMap { id -> AnswerDifference? in
      guard first[id] != second[id] else { return nil }
      let firstBecomes = Self.outcome(of: first, taking: id, from: second, by: rubric)
      let secondBecomes = Self.outcome(of: second, taking: id, from: first, by: rubric)
      let weight: AnswerDifference.Weight =
        if firstBecomes != firstOutcome || secondBecomes != secondOutcome {
          .alone
        } else if let bearing {
          bearing.contains(id) ? .together : .never
        } else {
          .notComputed
        }
      return AnswerDifference(
        question: id, first: first[id], second: second[id], firstBecomes: firstBecomes,
        secondBecomes: secondBecomes, weight: weight)
    }
    self.differences = AnswerDifference.Weight.allCases.flatMap { weight in
      differences.filter { $0.weight == weight }
    }
    firstConcedes = crossing?.concessions(of: .first)
    secondConcedes = crossing?.concessions(of: .second)
  }

  private static func outcome(
    of answers: Answers, taking question: String, from others: Answers, by rubric: Rubric
  ) -> String {
    var answers = answers
    answers[question] = others[question]
    return outcome(of: answers, by: rubric)
  }

  private static func outcome(of answers: Answers, by rubric: Rubric) -> String {
    // An adopted set that no outcome names is called as in every other result.
    rubric.outcome(adopting: Scorecard(of: answers, by: rubric).adopted)?.id ?? "unnamed"
  }
}
