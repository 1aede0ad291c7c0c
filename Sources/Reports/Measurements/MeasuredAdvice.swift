package import AnswerSpaces
import Decisions
package import Measurements
package import Rubrics

/// What measured answers make of the outcome, beside what was said.
package struct MeasuredAdvice: Sendable {
  /// What one choice of a set leads to.
  package struct Reading: Sendable, Hashable {
    /// The id of the choice.
    package var choice: String
    /// The id of the outcome.
    package var outcome: String
    /// The ids of the outcomes that the open questions still leave possible.
    package var possible: [String]
  }

  /// A measured answer that differs from what was known before.
  package struct Difference: Sendable, Hashable {
    /// The id of the question.
    package var question: String
    package var before: Answer
    /// Whether that was measured, too, and not said.
    var wasMeasured: Bool
    package var now: Answer
    /// The id of the outcome with the answer before.
    package var outcomeBefore: String
    /// The id of the outcome with the answer now.
    var outcomeNow: String
  }

  /// What was said, with what was measured laid over it.
  package let answers: Answers
  /// What the choices of each open measurement lead to, the best guess first, by the question's id.
  package let readings: [String: [Reading]]
  /// Where what was measured differs from what was known before, in the rubric's order.
  package let differences: [Difference]

  /// Lays measurements over answers.
  ///
  /// - Parameters:
  ///   - measurements: What was measured, of questions that the rubric asks.
  ///   - known: What was said or measured before.
  ///   - marked: The ids of the questions whose known answers were measured.
  ///   - rubric: The rubric.
  ///   - space: Its answer space, or nothing when that is too large.
  package init(
    _ measurements: [Measurement], over known: Answers, measuredBefore marked: Set<String> = [],
    by rubric: Rubric, in space: AnswerSpace?
  ) {
    var answers = known
    for measured in measurements {
      guard let question = rubric.question(measured.question) else { continue }
      if case .unknown = measured.finding { continue }
      let answer = measured.answer(to: question)
      if answer != .unknown || known[question.id] == nil { answers[question.id] = answer }
    }
    func outcome(with answer: Answer, to question: String) -> String {
      var changed = answers
      changed[question] = answer
      return Decision(from: changed, plan: nil, by: rubric).outcome.id
    }
    var readings: [String: [Reading]] = [:]
    var differences: [Difference] = []
    for (question, now) in answers.answered(in: rubric)
    where measurements.contains(where: { $0.question == question.id }) {
      if case .oneOf(let choices) = now {
        readings[question.id] = choices.map { choice in
          var changed = answers
          changed[question.id] = .choice(choice)
          return Reading(
            choice: choice, outcome: outcome(with: .choice(choice), to: question.id),
            possible: space?.possibleOutcomes(of: changed) ?? rubric.outcomes.map(\.id))
        }
      }
      guard let before = known[question.id], !before.agrees(with: now) else { continue }
      differences.append(
        Difference(
          question: question.id, before: before, wasMeasured: marked.contains(question.id),
          now: now, outcomeBefore: outcome(with: before, to: question.id),
          outcomeNow: outcome(with: now, to: question.id)))
    }
    self.answers = answers
    self.readings = readings
    self.differences = differences
  }
}
