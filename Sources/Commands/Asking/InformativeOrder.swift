import AnswerSpaces
import Decisions
import Rubrics

/// Asks the question that tells most about the outcome, until the outcome is settled.
///
/// Where that takes too much work to find out, it asks in the order of the rubric.
struct InformativeOrder: QuestionOrder {
  let survey: Survey

  func next(after answers: Answers, without passed: Set<String>) -> String? {
    let firmness = survey.firmness(of: answers, wanting: [.next])
    if firmness.shortfall?.parts.contains(.next) ?? false {
      return RubricOrder(of: survey.rubric).next(after: answers, without: passed)
    }
    return firmness.next.map(\.question).first {
      answers[$0] == nil && !passed.contains($0)
    }
  }
}
