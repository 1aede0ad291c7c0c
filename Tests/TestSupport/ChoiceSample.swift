package import Rubrics

/// A rubric that chooses one of four options, and goes on with another decision.
package enum ChoiceSample {
  /// Which way to travel.
  package static let rubric = Rubric(
    id: "way-to-travel", method: .chooseOne, title: "Walk, cycle, ride or drive?",
    summary: "Chooses how to get to work.",
    options: [
      RubricOption(
        id: "walk", title: "Walking", need: "fit of walking",
        because: "It needs nothing, so a tie goes to it."),
      RubricOption(id: "cycle", title: "Cycling", need: "fit of cycling"),
      RubricOption(id: "ride", title: "Riding", need: "fit of riding"),
      RubricOption(id: "drive", title: "Driving", need: "fit of driving"),
    ],
    outcomes: [
      Outcome(id: "walk", title: "Walk", adopts: ["walk"], headline: "Walk to work"),
      Outcome(id: "cycle", title: "Cycle", adopts: ["cycle"], headline: "Cycle to work"),
      Outcome(id: "ride", title: "Ride", adopts: ["ride"], headline: "Take the bus"),
      Outcome(
        id: "drive", title: "Drive", adopts: ["drive"], headline: "Drive to work",
        next: [
          FollowOn(
            rubric: "buy-or-rent", because: "Somebody has to bring the car",
            carries: [FollowOn.Carry("load", to: "loads"), FollowOn.Carry("distance")],
            gives: [FollowOn.AnswerThere("trips", ["daily"])])
        ]),
    ],
    questions: [
      Question(
        id: "distance", title: "Distance", ask: "How far is it?", isEssential: true,
        choices: [
          Choice(
            id: "near", label: "Near",
            points: [.init(option: "walk", value: 3), .init(option: "drive", value: -2)],
            because: "A short way is walked."),
          Choice(
            id: "far", label: "Far",
            points: [.init(option: "ride", value: 2), .init(option: "drive", value: 2)],
            because: "A long way is ridden."),
        ]),
      Question(
        id: "load", title: "Load", ask: "What do you carry?",
        choices: [
          Choice(id: "light", label: "Little", because: "Anything will do."),
          Choice(
            id: "heavy", label: "Much", points: [.init(option: "drive", value: 1)],
            because: "A boot carries more."),
        ]),
    ])
}
