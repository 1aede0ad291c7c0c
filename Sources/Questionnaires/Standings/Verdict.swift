package import AnswerSpaces
package import Decisions
import Diagnostics
import Reports
package import Rubrics

/// An outcome in two sentences, for where a report would be too long.
package struct Verdict: Sendable {
  /// An answer that the outcome rests on.
  struct Ground: Sendable, Hashable {
    /// The question.
    var question: Question
    /// The answer.
    var answer: Answer

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
    return firmness.restsOn.compactMap { id in
      guard let question = rubric.question(id), let answer = decision.answers[id] else {
        return nil
      }
      return Ground(question: question, answer: answer)
    }
  }

  /// Which outcome it is, how firm, and what it rests on or could still become.
  package var standing: String {
    let title = decision.outcome.title
    if firmness?.standing == .settled, !grounds.isEmpty {
      let names = grounds.map { "\($0.question.title) (\($0.question.labels(of: $0.answer)))" }
      return "\(title), settled by \(names.listed())."
    }
    let words = StandingWords(firmness, of: decision.outcome.id, by: rubric)
    let name = words.adjective.map { "\(title), \($0)." } ?? "\(title)."
    return words.alternatives.map { "\(name) \($0)" } ?? name
  }

  /// What to do.
  package var headline: String { decision.outcome.headline }
}
