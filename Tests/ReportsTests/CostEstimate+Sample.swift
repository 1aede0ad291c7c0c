import Costs
import TestSupport

@testable import Rubrics

extension CostEstimate {
  /// The van, counted with what a workshop said and a flag.
  static func van(
    queries: Int? = nil, months: Int = 24, today: String? = "2026-06-15",
    changing change: (inout Rubric) -> Void = { _ in }
  ) throws -> CostEstimate {
    var rubric = SampleRubric.rubric
    rubric.costs = .van
    change(&rubric)
    return CostEstimate(
      of: rubric, answers: answers,
      settings: try CostSettings(
        quantities: queries.map { ["trips-a-month": ExactDecimal($0)] } ?? [:], of: rubric.costs,
        months: months),
      today: today.flatMap(PriceDate.init))
  }

  /// What the workshop said.
  static let answers: Answers = ["trips": .choice("weekly")]
}

extension CostModel {
  /// The costs of the sample rubric.
  static let van = CostModel(
    currency: "USD",
    premise: "Both drive the same loads over the same roads, so fuel is left out on both sides.",
    assumed: [
      AssumedAnswer(
        question: "parking", choice: "yard", because: "Most workshops have a place to stand.")
    ],
    drivers: [
      CostDriver(
        id: "trips-a-month", title: "Trips a month", count: .monthly, unit: "trip", units: "trips",
        readings: [
          CostDriver.Reading(
            when: .answer(question: "trips", choices: ["weekly"]),
            figure: DecimalRange(400...2_000),
            because: "Many vans, each once a week.", citations: [survey("two-reasons")]),
          CostDriver.Reading(figure: DecimalRange(10...10), because: "A guess."),
        ]),
      CostDriver(
        id: "parcels", title: "Parcels", count: .once, unit: "parcel", units: "parcels",
        readings: [CostDriver.Reading(figure: DecimalRange(0...100), because: "A guess.")]),
      CostDriver(
        id: "services", title: "Services a year", count: .yearly, unit: "service",
        units: "services",
        readings: [
          CostDriver.Reading(
            when: .outcome(["both"]), figure: DecimalRange(1...1), because: "It drives less."),
          CostDriver.Reading(figure: DecimalRange(1...2), because: "As the maker says."),
        ]),
      CostDriver(
        hourlyRate: "An hour of work",
        readings: [CostDriver.Reading(figure: DecimalRange(30...60), because: "Here and there.")]),
    ],
    lines: [
      CostLine(
        id: "purchase", title: "Buying the van", outcomes: ["own", "both"], basis: .oneTime,
        figure: DecimalRange(9_000...25_000), date: PriceDate("2024-11"),
        because: "From an old one to a new one.", citations: [survey("two-reasons")]),
      CostLine(
        id: "insurance", title: "Insurance", outcomes: ["own", "both"], basis: .perMonth,
        figure: DecimalRange(100...220), because: "As quoted.", citations: [survey("parking-fines")]
      ),
      CostLine(
        id: "parking-rent", title: "A rented place", outcomes: ["own", "both"], basis: .perMonth,
        figure: DecimalRange(80...90), when: .answer(question: "parking", choices: ["none"]),
        because: "Without a yard.", citations: [survey("parking-fines")]),
      CostLine(
        id: "service", title: "A service", outcomes: ["own", "both"], basis: .per("services"),
        figure: DecimalRange(300...600), date: PriceDate("2026-01-31"), because: "Oil and brakes.",
        citations: [survey("two-reasons")]),
      CostLine(
        id: "fare", title: "A rental", outcomes: ["rent", "both"], basis: .per("trips-a-month"),
        figure: DecimalRange(
          low: ExactDecimal(millionths: 1_500_000), high: ExactDecimal(millionths: 4_250_000)),
        date: PriceDate("2026-05"), because: "Shared with others.",
        citations: [guide("renting-binds-little")]),
      CostLine(
        id: "straps", title: "Straps", outcomes: ["rent", "own", "both", "neither"],
        basis: .per("parcels"), figure: DecimalRange(ExactDecimal(millionths: 50_000)),
        isAssumed: true,
        because: "One a parcel.", citations: [guide("special-bodies")]),
      CostLine(
        id: "booking", title: "Booking", outcomes: ["rent", "both"], basis: .perMonth,
        figure: DecimalRange(1...3), isLabour: true, isAssumed: true,
        because: "A call for each trip.",
        citations: [guide("renting-binds-little")]),
    ],
    published: [
      PublishedCost(
        id: "fares", title: "A hundred rentals", outcome: "rent", measure: .monthly,
        total: DecimalRange(150...425), lines: ["fare"], quantities: ["trips-a-month": 100],
        note: "Nothing else in it.",
        citations: [guide("renting-binds-little")]),
      PublishedCost(
        id: "running", title: "Running a van", outcome: "own", measure: .monthly,
        total: DecimalRange(500...900), lines: ["insurance", "service"],
        quantities: ["services": 2],
        note: "Includes fuel, which we leave out.", citations: [survey("two-reasons")]),
    ],
    conflicts: [
      CostConflict(
        id: "worth", title: "What a van is worth after a year",
        detail: "One says a third less, another says half.",
        position: "We sell none, so neither counts.",
        citations: [survey("two-reasons"), guide("special-bodies")])
    ])

  private static func survey(_ claim: String) -> Citation {
    Citation(source: "fleet-survey", claim: claim)
  }

  private static func guide(_ claim: String) -> Citation {
    Citation(source: "trade-guide", claim: claim)
  }
}
