/// An answer space that is too large to compile.
package struct AnswerSpaceError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was too large.
  package enum Cause: Sendable, Hashable {
    /// It takes more than so many steps.
    case work(limit: Int)
    /// A question allows any number of so many choices that their sums cannot be told apart.
    case picks
    /// The rubric has more options than this.
    case options(limit: Int)
  }

  /// What was too large.
  package var cause: Cause
  /// The ids of the questions that make it so, worst first.
  package var questions: [String] = []

  /// What was too large, why, and what to do about it, in sentences.
  package var description: String {
    let names = questions.quoted
    return switch cause {
    case .work(let limit):
      "The answer space takes more than \(limit) steps; the questions \(names) make it grow most. "
        + "Give them fewer different points, or let fewer rules join them to other questions."
    case .picks:
      "The question \(names) allows any number of too many choices with different effects. "
        + "Offer fewer choices, or let it take one."
    case .options(let limit):
      "The rubric has more than \(limit) options. Split the decision."
    }
  }
}
