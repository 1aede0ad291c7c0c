import Decisions
import Diagnostics
import Layouts
import Rubrics

/// Why something stands on a page, in the order in which things stand there.
enum Relevance: Equatable {
  /// The plan does it.
  case plan
  /// These answers brought it on.
  case answers([Question])
  /// It belongs to the outcome, whatever was answered.
  case outcome

  /// Finds why a condition holds.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - isCommitted: Whether the plan does what it is about.
  ///   - decision: The decision it holds for.
  ///   - rubric: The rubric.
  init(of condition: Condition, isCommitted: Bool = false, in decision: Decision, by rubric: Rubric)
  {
    guard !isCommitted else {
      self = .plan
      return
    }
    let support = condition.support(
      given: decision.answers, outcome: decision.outcome.id, plan: decision.plan)
    let questions = rubric.questions.filter { support.contains($0.id) }
    self = questions.isEmpty ? .outcome : .answers(questions)
  }

  /// Where it stands: what is committed first, then the most specific, what is general last.
  var rank: Int {
    switch self {
    case .plan: .min
    case .answers(let questions): -questions.count
    case .outcome: 0
    }
  }

  /// Returns the words for it, in the answers of a decision; nothing where it goes without saying.
  func words(for answers: Answers) -> String {
    switch self {
    case .plan: return "your plan does this"
    case .answers(let questions):
      let labels = questions.map { question in
        "\(question.title): \(answers[question.id].map(question.labels(of:)) ?? "")"
      }
      return labels.prefix(2).joined(separator: "; ")
        + (labels.count > 2 ? " and \(labels.count - 2) more" : "")
    case .outcome: return ""
    }
  }
}
