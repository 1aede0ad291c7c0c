import Costs

@testable import Rubrics

extension Rubric {
  /// A rubric of two options and round prices, so that every sum can be checked by hand.
  ///
  /// `own` costs 1,000 to 2,000 once and 100 a month; `rent` costs 10 to 20 hundredths a query.
  static let vans = Rubric(
    id: "vans",
    options: [
      RubricOption(id: "own", title: "Owning", need: "ownership", adoptAt: 1),
      RubricOption(id: "rent", title: "Renting", need: "rental", adoptAt: 1),
    ],
    outcomes: [
      Outcome(id: "rent", title: "Rent", adopts: ["rent"], headline: ""),
      Outcome(id: "own", title: "Own", adopts: ["own"], headline: ""),
      Outcome(id: "both", title: "Both", adopts: ["own", "rent"], headline: ""),
      Outcome(id: "neither", title: "Neither", adopts: [], headline: ""),
    ],
    questions: [
      Question(
        id: "trips", title: "Trips", ask: "How often?",
        choices: [Choice(id: "rare", label: "Rarely"), Choice(id: "daily", label: "Daily")]),
      Question(
        id: "garage", title: "Garage", ask: "Is there one?",
        choices: [Choice(id: "yes", label: "Yes"), Choice(id: "no", label: "No")]),
    ],
    costs: .vans)
}

extension CostModel {
  /// The model of the sample rubric.
  static let vans = CostModel(
    currency: "EUR", premise: "Both drive the same road.",
    assumed: [AssumedAnswer(question: "garage", choice: "yes", because: "Most have one.")],
    drivers: [
      CostDriver(
        id: "trips", title: "Trips a month", count: .monthly, unit: "trip", units: "trips",
        readings: [
          CostDriver.Reading(
            when: .answer(question: "trips", choices: ["daily"]), figure: DecimalRange(30...60),
            because: "Daily."),
          CostDriver.Reading(figure: DecimalRange(1_000...1_000), because: "Usual."),
        ]),
      CostDriver(
        id: "loads", title: "Loads", count: .once, unit: "load", units: "loads",
        readings: [CostDriver.Reading(figure: DecimalRange(10...100))]),
      CostDriver(
        id: "repairs", title: "Repairs a year", count: .yearly, unit: "repair", units: "repairs",
        readings: [
          CostDriver.Reading(when: .outcome(["both"]), figure: DecimalRange(0...1)),
          CostDriver.Reading(figure: DecimalRange(1...2)),
        ]),
      CostDriver(
        hourlyRate: "An hour", readings: [CostDriver.Reading(figure: DecimalRange(10...20))]),
    ],
    lines: [
      CostLine(
        id: "van", title: "The van", outcomes: ["own", "both"], basis: .oneTime,
        figure: DecimalRange(1_000...2_000), date: PriceDate("2026-01")),
      CostLine(
        id: "insurance", title: "Insurance", outcomes: ["own", "both"], basis: .perMonth,
        figure: DecimalRange(100...100), date: PriceDate("2024-03-05")),
      CostLine(
        id: "parking", title: "Parking", outcomes: ["own", "both"], basis: .perMonth,
        figure: DecimalRange(50...60), when: .answer(question: "garage", choices: ["no"])),
      CostLine(
        id: "fare", title: "The fare", outcomes: ["rent", "both"], basis: .per("trips"),
        figure: DecimalRange(
          low: ExactDecimal(millionths: 100_000), high: ExactDecimal(millionths: 200_000))),
      CostLine(
        id: "repair", title: "A repair", outcomes: ["own", "both"], basis: .per("repairs"),
        figure: DecimalRange(60...120)),
      CostLine(
        id: "papers", title: "Papers", outcomes: ["rent", "own", "both"], basis: .oneTime,
        figure: DecimalRange(1...3), isLabour: true),
      CostLine(
        id: "crates", title: "Crates", outcomes: ["rent"], basis: .per("loads"),
        figure: DecimalRange(1...2), beyond: 20),
    ],
    published: [
      PublishedCost(
        id: "ten-fares", title: "Ten fares", outcome: "rent", measure: .monthly,
        total: DecimalRange(1...2), lines: ["fare"], quantities: ["trips": 10])
    ])
}

extension AmountRange {
  /// Creates a range between hundredths of a unit.
  init(cents range: ClosedRange<Int>) {
    self.init(
      Amount(parts: Int128(range.lowerBound) * Amount.partsPerUnit / 100),
      Amount(parts: Int128(range.upperBound) * Amount.partsPerUnit / 100))
  }
}
