package import Rubrics

/// A small rubric that chooses one of several options, for tests that need something to show.
package enum ChoiceRubric {
  /// The rubric: four ways to send a parcel, the simplest first.
  package static let rubric = Rubric(
    id: "send-a-parcel", version: "1.0.0", method: .chooseOne, title: "How to send a parcel?",
    summary: "Chooses one of four ways to send a parcel.",
    options: [
      option("post", "The post"), option("courier", "A courier"), option("own-van", "The own van"),
      option("pigeon", "A pigeon"),
    ],
    outcomes: [
      outcome("post", "Post", "Take it to the post office."),
      outcome("courier", "Courier", "Have a courier fetch it."),
      outcome("own-van", "Own van", "Drive it there."),
      outcome("pigeon", "Pigeon", "Tie it to a pigeon."),
    ],
    questions: [
      question(
        "weight", "Weight", "What does it weigh?", isEssential: true,
        [
          ("grams", "A few grams", ["post": 2, "pigeon": 3, "own-van": -3]),
          ("kilos", "Some kilos", ["post": 2, "courier": 2, "pigeon": -6]),
          ("tons", "Tons", ["own-van": 5, "post": -4, "courier": -2, "pigeon": -9]),
        ]),
      question(
        "hurry", "Hurry", "When must it be there?",
        [
          ("today", "Today", ["courier": 3, "own-van": 2, "post": -2]),
          ("week", "This week", ["post": 1]),
        ]),
      question(
        "weather", "Weather", "What is the weather like?",
        [("calm", "Calm", [:]), ("storm", "Stormy", [:])]),
    ],
    rules: [
      Rule(
        id: "no-pigeons-in-storms", when: .answer(question: "weather", choices: ["storm"]),
        .excludes, "pigeon", because: "Pigeons stay at home in a storm.",
        citations: [SampleRubric.cite("carrier-survey", "storms")])
    ],
    evidence: Evidence(sources: [
      Source(
        id: "carrier-survey", title: "A survey of carriers", publisher: "Carriers' Union",
        year: 2024, url: "https://example.org/carriers", grade: .reported,
        claims: [
          Claim(id: "storms", text: "Pigeons refuse to fly in storms."),
          Claim(id: "prices", text: "The post is the cheapest for small parcels."),
        ])
    ]))

  private static func option(_ id: String, _ title: String) -> RubricOption {
    RubricOption(
      id: id, title: title, need: "fit of \(title.prefix(1).lowercased() + title.dropFirst())",
      because: "The simplest comes first.",
      citations: [SampleRubric.cite("carrier-survey", "prices")])
  }

  private static func outcome(_ id: String, _ title: String, _ headline: String) -> Outcome {
    Outcome(
      id: id, title: title, adopts: [id], headline: headline, summary: "It fits the parcel.",
      path: [
        Outcome.Item(
          title: "Wrap it", detail: "In brown paper.",
          citations: [SampleRubric.cite("carrier-survey", "prices")])
      ])
  }

  private static func question(
    _ id: String, _ title: String, _ ask: String, isEssential: Bool = false,
    _ choices: [(id: String, label: String, points: [String: Int])]
  ) -> Question {
    Question(
      id: id, title: title, ask: ask, why: "It decides.", isEssential: isEssential,
      citations: [SampleRubric.cite("carrier-survey", "prices")],
      choices: choices.map { choice in
        Choice(
          id: choice.id, label: choice.label,
          points: ["post", "courier", "own-van", "pigeon"].compactMap { option in
            choice.points[option].map { Choice.Points(option: option, value: $0) }
          },
          because: "Carriers say so.",
          citations: [SampleRubric.cite("carrier-survey", "prices")])
      })
  }
}
