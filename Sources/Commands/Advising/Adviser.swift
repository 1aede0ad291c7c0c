import AnswerSpaces
import Costs
import Decisions
import Reports
import Rubrics

/// Draws the recommendation that every command reports on.
struct Adviser {
  /// The rubric and the texts it was read from.
  let module: RubricModule
  /// The answer space, or nothing when it is too large.
  let space: AnswerSpace?

  /// Prepares the recommendation by a rubric.
  init(_ module: RubricModule) {
    self.module = module
    // A space that is too large costs the firmness of the advice, not the advice.
    self.space = try? AnswerSpace(of: module.rubric)
  }

  /// Returns the recommendation for answers.
  func recommendation(for answers: Answers, plan: String?) -> Recommendation {
    let decision = Decision(from: answers, plan: plan, by: module.rubric)
    return Recommendation(
      rubric: module.rubric, decision: decision,
      firmness: space?.firmness(of: answers) ?? Self.unknownFirmness(of: decision, module.rubric))
  }

  /// Returns the recommendation for answers with what each outcome costs.
  func costedRecommendation(for answers: Answers, plan: String?) -> Recommendation {
    var recommendation = recommendation(for: answers, plan: plan)
    recommendation.costs = CostEstimate(of: module.rubric, answers: answers)
    return recommendation
  }

  private static func unknownFirmness(of decision: Decision, _ rubric: Rubric) -> Firmness {
    Firmness(
      standing: .notComputed, possible: [decision.outcome.id],
      missingEssentials: rubric.questions
        .filter { $0.isEssential && (decision.answers[$0.id] ?? .unknown) == .unknown }
        .map(\.id))
  }
}

extension Firmness {
  /// The status of a run that ends with this advice.
  var status: ExitStatus { standing == .undecided ? .undecided : .fine }
}
