package import AnswerSpaces
package import Decisions
import Diagnostics
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
    switch firmness?.standing {
    case .settled?:
      let names = grounds.map { "\($0.question.title) (\($0.question.labels(of: $0.answer)))" }
      return names.isEmpty ? "\(title), settled." : "\(title), settled by \(names.listed())."
    case .open?, .undecided?:
      let word = firmness?.standing == .open ? "open" : "undecided"
      let others = (firmness?.possible ?? []).filter { $0 != decision.outcome.id }
      return "\(title), \(word)."
        + (others.isEmpty ? "" : " It could still become \(rubric.names(of: others)).")
    case .notComputed?, nil: return "\(title)."
    }
  }

  /// What to do.
  package var headline: String { decision.outcome.headline }
}
