import AnswerSpaces
import Questionnaires
import Rubrics

/// The outlook of a questionnaire that says nothing of what is open.
struct NoOutlook: Outlook {
  func outlook(on answers: Answers) -> Firmness? { nil }
}
