import AnswerSpaces
import Costs
import Decisions
import Rubrics
package import StrictJSON

extension AdviceReport {
  /// Returns the result of the decision: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue {
    let rubric = recommendation.rubric
    let decision = recommendation.decision
    let firmness = recommendation.firmness
    var members: [String: JSONValue] = [
      "format": 1,
      "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(rubric, digest: digest),
      "answers": JSONValue(decision.answers, in: rubric),
      "recommendation": Self.summary(of: recommendation),
      "scores": .array(decision.scorecard.scores.map(Self.value)),
      "reasons": .array(decision.scorecard.reasons.map(Self.value)),
      "rules": .array(decision.scorecard.firedRules.map(Self.value)),
      "prerequisites": .array(decision.prerequisites.map(Self.value)),
      "advice": .array(decision.advice.map(Self.value)),
      "restsOn": JSONValue(strings: firmness.restsOn),
      "changes": .array(firmness.changes.map { Self.value(of: $0, in: rubric) }),
      "next": .array(firmness.next.map(Self.value)),
      "steps": .array(decision.outcome.path.map(Self.value)),
    ]
    members["plan"] = decision.plan.map(JSONValue.string)
    members["costs"] = recommendation.costs.map(CostReport.summary)
    if !firmness.subjectTo.isEmpty {
      members["subjectTo"] = JSONValue(strings: firmness.subjectTo.map(\.question))
      members["testResults"] = .array(firmness.subjectTo.flatMap(Self.values))
    }
    members["notes"] = JSONValue(recommendation.notes, in: rubric)
    members["givenNumbers"] = JSONValue(
      numbersIn: recommendation.notes, of: decision.answers, to: rubric)
    members["cover"] = JSONValue(recommendation.cover)
    let measured = recommendation.measured
    if !measured.isEmpty {
      members["measured"] = .array(JSONValue.marks(measured, in: rubric))
      members["overruled"] = .array(JSONValue.overruled(measured, in: rubric))
    }
    if !recommendation.following.isEmpty {
      members["following"] = .array(
        recommendation.following.map { Self.value(of: $0, version: version) })
    }
    return .object(members)
  }

  /// Returns the result of a decision that follows, with why it does and what went over.
  private static func value(
    of following: FollowingRecommendation, version: String
  ) -> JSONValue {
    let recommendation = following.recommendation
    let result = AdviceReport(recommendation, digest: following.digest).json(version: version)
    guard case .object(var members) = result else { return result }
    members["because"] = .string(following.because)
    members["carried"] = JSONValue(following.carried, in: recommendation.rubric)
    if !following.undoes.isEmpty {
      members["undoes"] = .array(
        following.undoes.map { undoing in
          [
            "rubric": .string(undoing.origin.id), "outcome": .string(undoing.outcome.id),
            "kind": .string(undoing.kind.rawValue),
          ]
        })
    }
    return .object(members)
  }

  private static func summary(of recommendation: Recommendation) -> JSONValue {
    let decision = recommendation.decision
    let firmness = recommendation.firmness
    var members: [String: JSONValue] = [
      "outcome": .string(decision.outcome.id), "title": .string(decision.outcome.title),
      "headline": .string(decision.outcome.headline),
      "adopts": JSONValue(strings: decision.outcome.adopts),
      "standing": .string(firmness.standing.rawValue),
      "possible": JSONValue(strings: firmness.possible),
    ]
    if let shortfall = firmness.shortfall {
      members["notComputed"] = [
        "parts": JSONValue(strings: shortfall.parts.map(\.rawValue)),
        "questions": JSONValue(strings: shortfall.questions),
      ]
    }
    if recommendation.rubric.method.ranksOptions {
      members["ties"] = JSONValue(strings: decision.scorecard.ties)
    }
    return .object(members)
  }

  private static func value(of score: Score) -> JSONValue {
    var members: [String: JSONValue] = [
      "option": .string(score.option.id), "points": .integer(score.points),
      "adopted": .bool(score.isAdopted),
      "requiredBy": JSONValue(strings: score.requiredBy.map(\.id)),
      "excludedBy": JSONValue(strings: score.excludedBy.map(\.id)),
    ]
    members["adoptAt"] = score.option.adoptAt.map(JSONValue.integer)
    return .object(members)
  }

  private static func value(of reason: Reason) -> JSONValue {
    [
      "question": .string(reason.question.id), "choice": .string(reason.choice.id),
      "option": .string(reason.option), "points": .integer(reason.points),
      "because": .string(reason.choice.because), "sources": JSONValue(reason.choice.citations),
    ]
  }

  private static func value(of rule: Rule) -> JSONValue {
    [
      "id": .string(rule.id), "effect": .string(rule.effect.rawValue),
      "option": .string(rule.option), "because": .string(rule.because),
      "sources": JSONValue(rule.citations),
    ]
  }

  private static func value(of finding: PrerequisiteFinding) -> JSONValue {
    let prerequisite = finding.prerequisite
    return [
      "id": .string(prerequisite.id), "title": .string(prerequisite.title),
      "severity": .string(prerequisite.severity.rawValue),
      "status": .string(finding.status.rawValue), "because": .string(prerequisite.because),
      "remedy": .string(prerequisite.remedy), "sources": JSONValue(prerequisite.citations),
      "openQuestions": JSONValue(strings: finding.openQuestions.map(\.id)),
    ]
  }

  private static func value(of applied: AppliedAdvice) -> JSONValue {
    let advice = applied.advice
    return [
      "id": .string(advice.id), "kind": .string(advice.kind.rawValue),
      "status": .string(applied.status.rawValue), "title": .string(advice.title),
      "detail": .string(advice.detail), "remedy": .string(advice.remedy),
      "sources": JSONValue(advice.citations),
    ]
  }

  private static func value(of change: Change, in rubric: Rubric) -> JSONValue {
    let answers = Answers(
      Dictionary(change.steps.map { ($0.question, $0.to) }) { _, last in last })
    return [
      "answers": JSONValue(answers, in: rubric), "outcome": .string(change.outcome),
      "mutability": .string(change.mutability.rawValue),
    ]
  }

  private static func value(of next: NextQuestion) -> JSONValue {
    // Four decimals tell questions apart, and keep the bytes alike on every platform.
    let information = (next.information * 10_000).rounded() / 10_000
    return ["question": .string(next.question), "information": .number(information)]
  }

  private static func values(of test: PendingTest) -> [JSONValue] {
    test.results.map { result in
      [
        "question": .string(test.question), "choice": .string(result.choice),
        "outcome": .string(result.outcome), "possible": JSONValue(strings: result.possible),
      ]
    }
  }

  private static func value(of step: Outcome.Item) -> JSONValue {
    [
      "title": .string(step.title), "detail": .string(step.detail),
      "sources": JSONValue(step.citations),
    ]
  }
}
