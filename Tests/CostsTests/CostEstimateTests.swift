import Costs
import Testing

@testable import Rubrics

@Suite struct CostEstimateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var outcome: String
    var answers: Answers = [:]
    var quantities: [String: ExactDecimal] = [:]
    var months = 12
    /// In hundredths of a unit.
    var oneTime: ClosedRange<Int>
    var monthly: ClosedRange<Int>
    var total: ClosedRange<Int>
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a price by the query, work at the hourly rate, documents beyond a lump",
      outcome: "rent", oneTime: 10_00...220_00, monthly: 100_00...200_00,
      total: 1_210_00...2_620_00),
    Case(
      testDescription: "no document beyond the lump", outcome: "rent", quantities: ["loads": 20],
      oneTime: 10_00...60_00, monthly: 100_00...200_00, total: 1_210_00...2_460_00),
    Case(
      testDescription: "queries by flag", outcome: "rent",
      quantities: ["trips": 3, "loads": 0], oneTime: 10_00...60_00, monthly: 30...60,
      total: 13_60...67_20),
    Case(
      testDescription: "queries by answer", outcome: "rent", answers: ["trips": .choice("daily")],
      quantities: ["loads": 0], oneTime: 10_00...60_00, monthly: 3_00...12_00,
      total: 46_00...204_00),
    Case(
      testDescription: "a set of answers costs as its best guess", outcome: "rent",
      answers: ["trips": .oneOf(["daily", "weekly"])], quantities: ["loads": 0],
      oneTime: 10_00...60_00,
      monthly: 3_00...12_00, total: 46_00...204_00),
    Case(
      testDescription: "a twelfth of the retrainings of a year each month", outcome: "own",
      oneTime: 1_010_00...2_060_00, monthly: 105_00...120_00, total: 2_270_00...3_500_00),
    Case(
      testDescription: "a quantity that differs by outcome", outcome: "both",
      quantities: ["trips": 1], oneTime: 1_010_00...2_060_00, monthly: 100_10...110_20,
      total: 2_211_20...3_382_40),
    Case(
      testDescription: "no retraining", outcome: "own", quantities: ["repairs": 0],
      oneTime: 1_010_00...2_060_00, monthly: 100_00...100_00, total: 2_210_00...3_260_00),
    Case(
      testDescription: "a condition that an answer meets", outcome: "own",
      answers: ["garage": .choice("no")], quantities: ["repairs": 0],
      oneTime: 1_010_00...2_060_00, monthly: 150_00...160_00, total: 2_810_00...3_980_00),
    Case(
      testDescription: "an unknown answer counts as the assumed one", outcome: "own",
      answers: ["garage": .unknown], quantities: ["repairs": 0],
      oneTime: 1_010_00...2_060_00, monthly: 100_00...100_00, total: 2_210_00...3_260_00),
    Case(
      testDescription: "one month", outcome: "own", quantities: ["repairs": 0], months: 1,
      oneTime: 1_010_00...2_060_00, monthly: 100_00...100_00, total: 1_110_00...2_160_00),
    Case(
      testDescription: "the longest plan", outcome: "own", quantities: ["repairs": 0],
      months: 600, oneTime: 1_010_00...2_060_00, monthly: 100_00...100_00,
      total: 61_010_00...62_060_00),
    Case(
      testDescription: "an hourly rate in cents", outcome: "rent",
      quantities: ["loads": 0, "hourly-rate": ExactDecimal(millionths: 33_330_000)],
      oneTime: 33_33...99_99, monthly: 100_00...200_00, total: 1_233_33...2_499_99),
    Case(
      testDescription: "an outcome that pays nothing", outcome: "neither", oneTime: 0...0,
      monthly: 0...0, total: 0...0),
  ]

  @Test(arguments: cases) func `costs are exact`(sample: Case) throws {
    let settings = try CostSettings(
      quantities: sample.quantities, of: .vans, months: sample.months)
    let estimate = CostEstimate(of: .vans, answers: sample.answers, settings: settings)
    let outcome = try #require(estimate.outcome(sample.outcome))
    #expect(outcome.oneTime == AmountRange(cents: sample.oneTime))
    #expect(outcome.monthly == AmountRange(cents: sample.monthly))
    #expect(outcome.total == AmountRange(cents: sample.total))
  }

  @Test func `bills leave work out`() throws {
    let estimate = CostEstimate(
      of: .vans, settings: try CostSettings(quantities: ["loads": 0], of: .vans))
    let rent = try #require(estimate.outcome("rent"))
    #expect(rent.oneTimeBills == AmountRange(.zero, .zero))
    #expect(rent.monthlyBills == AmountRange(cents: 100_00...200_00))
  }

  @Test func `a query costs its price and its share of the month`() throws {
    let estimate = CostEstimate(
      of: .vans, settings: try CostSettings(quantities: ["trips": 3, "repairs": 0], of: .vans))
    let both = try #require(estimate.outcome("both"))
    #expect(both.perUnit.low == 33_433_333)
    #expect(both.perUnit.high == 33_533_333)
  }

  @Test func `lines add up to their outcome`() throws {
    let estimate = CostEstimate(of: try BuiltInRubrics.module("rag-vs-fine-tuning").rubric)
    for outcome in estimate.outcomes {
      for end in [\AmountRange.low, \.high] {
        let (oneTime, monthly) = (outcome.oneTime[keyPath: end], outcome.monthly[keyPath: end])
        #expect(outcome.lines.reduce(.zero) { $0 + $1.oneTime[keyPath: end] } == oneTime)
        #expect(outcome.lines.reduce(.zero) { $0 + $1.monthly[keyPath: end] } == monthly)
      }
      #expect(outcome.total == outcome.total(months: estimate.months))
    }
  }

  @Test func `an assumption says where it comes from`() throws {
    let answers: Answers = ["trips": .choice("daily")]
    let estimate = CostEstimate(
      of: .vans, answers: answers, settings: try CostSettings(quantities: ["loads": 7], of: .vans))
    let origins = estimate.assumptions.map(\.origin)
    #expect(
      origins == [
        .answers(["trips"]), .flag("--loads"), .assumed, .assumed, .assumed,
      ])
    #expect(estimate.assumptions.map(\.outcomes)[2...3] == [["own"], ["both"]])
    #expect(estimate.assumedAnswers.map(\.question) == ["garage"])
    let answered = CostEstimate(of: .vans, answers: ["garage": .choice("yes")])
    #expect(answered.assumedAnswers.isEmpty)
  }

  @Test(
    arguments: [
      ("2025-03", ["van", "fare", "repair", "crates"].filter { $0 != "van" }),
      ("2025-04-01", ["insurance", "fare", "repair", "crates"]),
      ("2027-02", ["van", "insurance", "fare", "repair", "crates"]),
    ])
  func `a price is old after twelve months, and one without a date at once`(
    today: String, ids: [String]
  ) {
    let estimate = CostEstimate(of: .vans, today: PriceDate(today))
    #expect(estimate.agedPrices.map(\.id) == ids)
    #expect(CostEstimate(of: .vans).agedPrices.isEmpty)
  }

  @Test func `the largest figures stay exact`() throws {
    var rubric = Rubric.vans
    rubric.costs.lines = [
      CostLine(
        id: "huge", title: "Huge", outcomes: ["own"], basis: .per("trips"),
        figure: DecimalRange(ExactDecimal(millionths: 999_999_999_999_999)))
    ]
    let settings = try CostSettings(
      quantities: ["trips": ExactDecimal(CostLimit.monthly)], of: .vans, months: 600)
    let estimate = CostEstimate(of: rubric, settings: settings)
    let total = try #require(estimate.outcome("own")).total.high
    let parts: Int128 = 999_999_999_999_999 * 96
    #expect(total.parts == parts * 10_000_000_000 * 600)
  }
}
