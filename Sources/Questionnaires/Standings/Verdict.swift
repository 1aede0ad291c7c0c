package import AnswerSpaces
package import Decisions
import Diagnostics
import Reports
package import Rubrics

/// An outcome in two sentences, for where a report would be too long.
package struct Verdict: Sendable {
  /// An answer that the outcome rests on.
  struct Ground: Sendable, Hashable {
    var question: Question
    var answer: Answer
    /// Whether it gives the options that were not adopted more than those that were.
    var speaksAgainst: Bool

    /// Why it counts, in the words of the rubric.
    var reasons: [String] {
      answer.possible.compactMap { question.choice($0)?.because }.filter { !$0.isEmpty }
    }
  }

  private let decision: Decision
  private let firmness: Firmness?
  private let rubric: Rubric

  /// Draws it from a decision, and from how firm that is where it can be computed.
  package init(on decision: Decision, _ firmness: Firmness?, by rubric: Rubric) {
    self.decision = decision
    self.firmness = firmness
    self.rubric = rubric
  }

  /// The answers that force the outcome, whatever the others are; none while it is open.
  var grounds: [Ground] {
    guard let firmness, firmness.standing == .settled else { return [] }
    let leanings = AnswerReason.leanings(in: decision, by: rubric)
    // A rule that fired decides whatever the points say.
    let ruling = Set(decision.scorecard.firedRules.flatMap(\.when.questions))
    return firmness.restsOn.compactMap { id in
      guard let question = rubric.question(id), let answer = decision.answers[id] else {
        return nil
      }
      return Ground(
        question: question, answer: answer,
        speaksAgainst: leanings[id, default: 0] < 0 && !ruling.contains(id))
    }
  }

  /// Which outcome it is, and how firm.
  var title: String {
    let words = StandingWords(firmness, of: decision.outcome.id, by: rubric)
    return words.adjective.map { "\(decision.outcome.title), \($0)." }
      ?? "\(decision.outcome.title)."
  }

  /// Which outcome it is, how firm, and what it rests on or could still become.
  package var standing: String {
    let outcome = decision.outcome.title
    if firmness?.standing == .settled, !grounds.isEmpty {
      func names(_ grounds: [Ground]) -> String {
        grounds.map { "\($0.question.title) (\($0.question.labels(of: $0.answer)))" }.listed()
      }
      let supporting = grounds.filter { !$0.speaksAgainst }
      let opposing = grounds.filter(\.speaksAgainst)
      let settled = "\(outcome), settled" + (supporting.isEmpty ? "" : " by \(names(supporting))")
      return settled
        + (opposing.isEmpty ? "." : "; against it, and not enough: \(names(opposing)).")
    }
    let words = StandingWords(firmness, of: decision.outcome.id, by: rubric)
    return words.alternatives.map { "\(title) \($0)" } ?? title
  }

  /// What to do.
  package var headline: String { decision.outcome.headline }
}
