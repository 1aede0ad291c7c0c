import Decisions
import Reports
import Rubrics
import TestSupport
import Testing

@testable import AnswerSpaces

extension Recommendation {
  /// Owning and renting, settled, with a plan that differs.
  static let settled = Recommendation(
    answers: [
      "trips": .choice("daily"), "loads": .choices(["glass", "tools"]), "parking": .choice("yard"),
      "driver": .choice("one"), "reasons": .choice("looks-serious"), "budget": .choice("monthly"),
    ], plan: "own",
    Firmness(
      standing: .settled, possible: ["own"], restsOn: ["trips", "loads"],
      changes: [
        Change(
          outcome: "rent",
          steps: [
            Change.Step(
              question: "trips", from: .choice("daily"), to: .choice("weekly"), mutability: .fact)
          ]),
        Change(
          outcome: "rent",
          steps: [
            Change.Step(
              question: "trips", from: .choice("daily"), to: .choice("rare"), mutability: .fact)
          ]),
        Change(
          outcome: "both",
          steps: [
            Change.Step(
              question: "loads", from: .choices(["glass", "tools"]),
              to: .choices(["glass", "livestock", "tools"]), mutability: .fact),
            Change.Step(
              question: "budget", from: .choice("monthly"), to: .choice("upfront"),
              mutability: .changeable),
          ]),
        Change(
          outcome: "neither",
          steps: [
            Change.Step(
              question: "parking", from: .choice("yard"), to: .choice("none"), mutability: .fixed)
          ]),
      ]))

  /// Both options, each for a need of its own, with nothing missing and nothing to change.
  static let combined = Recommendation(
    answers: [
      "trips": .choice("weekly"), "loads": .choices(["glass", "livestock", "tools"]),
      "parking": .choice("yard"), "driver": .choice("several"), "budget": .choice("upfront"),
    ],
    Firmness(standing: .settled, possible: ["both"], restsOn: ["trips", "loads", "parking"]))

  /// Renting by rule, still open.
  static let open = Recommendation(
    answers: [
      "trips": .choice("weekly"), "loads": .choices(["glass"]), "parking": .choice("street"),
      "driver": .unknown,
    ],
    Firmness(
      standing: .open, possible: ["rent", "both"],
      next: [NextQuestion(question: "budget", information: 0.4)]))

  /// Nothing said yet.
  static let undecided = Recommendation(
    answers: [:],
    Firmness(
      standing: .undecided, possible: ["own", "rent", "both", "neither"],
      next: [
        NextQuestion(question: "trips", information: 1.25),
        NextQuestion(question: "parking", information: 0.5),
      ],
      missingEssentials: ["trips", "parking"]))

  /// Every sample, by name.
  static let samples = [
    RecommendationSample(name: "settled", recommendation: .settled),
    RecommendationSample(name: "combined", recommendation: .combined),
    RecommendationSample(name: "open", recommendation: .open),
    RecommendationSample(name: "undecided", recommendation: .undecided),
    RecommendationSample(name: "choice", recommendation: .choice),
    RecommendationSample(name: "tie", recommendation: .tie),
    RecommendationSample(name: "followed", recommendation: .followed),
  ]

  /// Creates a recommendation from answers, with a firmness that is stated and not computed.
  init(
    answers: Answers, plan: String? = nil, rubric: Rubric = SampleRubric.rubric,
    _ firmness: Firmness
  ) {
    self.init(
      rubric: rubric, decision: Decision(from: answers, plan: plan, by: rubric), firmness: firmness)
  }
}

/// A recommendation with the name of its recorded reports.
struct RecommendationSample: Sendable, CustomTestStringConvertible {
  var name: String
  var recommendation: Recommendation
  var testDescription: String { name }
}
