import Reports
import Rubrics
import TestSupport

@testable import AnswerSpaces

extension Recommendation {
  /// One of four options chosen, with another ruled out.
  static let choice = Recommendation(
    answers: [
      "weight": .choice("kilos"), "hurry": .choice("today"), "weather": .choice("storm"),
    ],
    rubric: ChoiceRubric.rubric,
    Firmness(
      standing: .settled, possible: ["courier"], restsOn: ["weight", "hurry"],
      changes: [
        Change(
          outcome: "post",
          steps: [
            Change.Step(
              question: "hurry", from: .choice("today"), to: .choice("week"), mutability: .fact)
          ])
      ]))

  /// A tie, which the option listed first wins.
  static let tie = Recommendation(
    answers: ["weight": .choice("kilos")], rubric: ChoiceRubric.rubric,
    Firmness(
      standing: .open, possible: ["post", "courier"],
      next: [NextQuestion(question: "hurry", information: 0.9)]))

  /// Owning and renting, and the decision that raises next.
  static let followed: Recommendation = {
    var followed = settled
    followed.following = [
      FollowingRecommendation(
        origin: SampleRubric.rubric.title, because: "A van raises the question what to send by it",
        carried: ["weight": .choice("kilos")], recommendation: choice, digest: "sha256:cafe")
    ]
    return followed
  }()
}
