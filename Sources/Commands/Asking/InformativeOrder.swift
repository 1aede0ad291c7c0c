import AnswerSpaces
import Decisions
import Rubrics

/// Asks the question that tells most about the outcome, until the outcome is settled.
struct InformativeOrder: QuestionOrder {
  private let space: AnswerSpace

  /// Creates the order of an answer space.
  init(in space: AnswerSpace) {
    self.space = space
  }

  func next(after answers: Answers, without passed: Set<String>) -> String? {
    space.firmness(of: answers).next.map(\.question).first {
      answers[$0] == nil && !passed.contains($0)
    }
  }
}
