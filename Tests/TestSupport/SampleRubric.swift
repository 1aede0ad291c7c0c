package import Rubrics

/// A small rubric with one of everything, for tests that need something to show.
package enum SampleRubric {
  /// The rubric: two options, six questions, all kinds of advice.
  package static let rubric = Rubric(
    id: "buy-or-rent", version: "1.2.0", title: "Buy or rent a van?",
    summary:
      "Decides whether a workshop should own a van, rent one when needed, do both or do neither.",
    options: [
      RubricOption(
        id: "own", title: "Owning a van", need: "ownership need", adoptAt: 4,
        because: "Two strong reasons should meet before money is bound for years.",
        citations: [cite("fleet-survey", "two-reasons")]),
      RubricOption(
        id: "rent", title: "Renting", need: "rental need", adoptAt: 3,
        because: "Renting binds little, so one strong reason and a hint will do.",
        citations: [cite("trade-guide", "renting-binds-little")]),
    ],
    outcomes: outcomes, questions: questions, rules: rules, prerequisites: prerequisites,
    advice: advice,
    tensions: [
      Tension(
        id: "daily-but-nobody",
        when: .all([
          .answer(question: "trips", choices: ["daily"]),
          .answer(question: "driver", choices: ["nobody"]),
        ]),
        because: "Somebody drives every day, so somebody may drive; look at Driver again.",
        citations: [cite("trade-guide", "daily-use")])
    ],
    properties: [
      Property(
        id: "more-trips-keep-the-van", states: "Driving more often never argues against owning.",
        .monotone(question: "trips", order: ["rare", "weekly", "daily"], neverDrops: "own")),
      Property(
        id: "no-parking-no-van", states: "Nobody without a parking space is told to own a van.",
        .never(.answer(question: "parking", choices: ["none"]), adopts: "own")),
    ],
    evidence: evidence)

  /// Returns a citation.
  static func cite(_ source: String, _ claim: String) -> Citation {
    Citation(source: source, claim: claim)
  }

  private static let rules = [
    Rule(
      id: "no-parking-no-owning", when: .answer(question: "parking", choices: ["none"]),
      .excludes, "own", because: "A van without a place to stand collects fines.",
      citations: [cite("fleet-survey", "parking-fines")]),
    Rule(
      id: "odd-loads-need-renting",
      when: .all([
        .answer(question: "loads", choices: ["glass", "livestock"]),
        .not(.answer(question: "trips", choices: ["daily"])),
      ]),
      .requires, "rent", because: "Special bodies are too dear to own for a few trips.",
      citations: [cite("trade-guide", "special-bodies")]),
  ]

  private static let outcomes = [
    Outcome(
      id: "own", title: "Own a van", adopts: ["own"],
      headline: "Buy a van, and drive it every week",
      summary: "Right when trips are frequent and regular.",
      path: [
        Outcome.Item(
          title: "Write down a month of trips",
          detail: "Distances, loads and days are enough.",
          citations: [cite("fleet-survey", "diaries-help")]),
        Outcome.Item(title: "Compare three used vans", detail: "Price the upkeep as well."),
      ],
      takes: [Outcome.Item(title: "Money", detail: "A deposit and an insurance.")],
      carriedBy: CitedText("The workshop carries it, whether the van drives or stands."),
      undoing: CitedText("Selling loses a third of the price in the first year.")),
    Outcome(
      id: "rent", title: "Rent when needed", adopts: ["rent"],
      headline: "Rent a van for each trip, and own none",
      path: [Outcome.Item(title: "Open an account", detail: "One rental firm nearby will do.")]),
    Outcome(
      id: "both", title: "Own one and rent more", adopts: ["own", "rent"],
      headline: "Own a van for the usual trips and rent for the odd ones",
      summary: "Right when two different needs stand side by side, never as a compromise.",
      path: [
        Outcome.Item(
          title: "Buy for the usual load",
          detail: "Size the van for what it carries every week, and not for the exception.",
          citations: [cite("fleet-survey", "diaries-help")]),
        Outcome.Item(
          title: "Open a rental account",
          detail: "Agree on prices before the first odd load is waiting at the door."),
        Outcome.Item(
          title: "Stop when the van stands",
          detail: "Sell it once a quarter passes with fewer than ten trips."),
      ],
      takes: [
        Outcome.Item(title: "Money", detail: "A deposit, an insurance and a rental account."),
        Outcome.Item(title: "People", detail: "Somebody who books and somebody who repairs."),
      ],
      carriedBy: CitedText(
        "The workshop carries the van; each job carries its rentals.",
        citations: [cite("trade-guide", "renting-binds-little")]),
      undoing: CitedText("The account closes in a day, and the van sells within weeks.")),
    Outcome(
      id: "neither", title: "Neither", adopts: [],
      headline: "Have it delivered, and look again in a year"),
  ]
}
