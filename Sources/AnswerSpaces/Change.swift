package import Rubrics

/// A smallest set of answers that, changed together, lead to another outcome.
package struct Change: Sendable, Hashable {
  /// One answer to change.
  package struct Step: Sendable, Hashable {
    /// The id of the question.
    package var question: String
    /// The answer today; nothing when the question is open.
    package var from: Answer?
    /// The answer that would change the outcome.
    package var to: Answer
    /// What a person can do about the answer.
    package var mutability: Question.Mutability
  }

  /// The id of the outcome it leads to.
  package var outcome: String
  /// The answers to change, in the rubric's order of questions.
  package var steps: [Step]

  /// What a person can do about the change as a whole: its least movable answer.
  package var mutability: Question.Mutability {
    let all = steps.map(\.mutability)
    if all.contains(.fixed) { return .fixed }
    return all.contains(.fact) ? .fact : .changeable
  }
}
