import Testing

@testable import Costs
@testable import Rubrics

@Suite struct PublishedFiguresTests {
  private static func rubric() throws -> Rubric {
    try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// In whole dollars.
    var published: ClosedRange<Int>
    var counted: ClosedRange<Int>
    var relation: PublishedCheck.Relation
  }

  static let cases: [Case] = [
    Case(
      testDescription: "published-rag-once", published: 50...500, counted: 50...500,
      relation: .same),
    Case(
      testDescription: "published-rag-monthly", published: 350...1_500, counted: 350...1_500,
      relation: .same),
    Case(
      testDescription: "published-tuning-once", published: 5_000...50_000,
      counted: 1_500...56_000, relation: .within),
    Case(
      testDescription: "published-tuning-monthly", published: 1_000...5_000,
      counted: 1_000...5_000, relation: .same),
    Case(
      testDescription: "published-retraining", published: 500...5_000, counted: 500...5_000,
      relation: .same),
    Case(
      testDescription: "published-retune", published: 15_000...15_000, counted: 500...5_000,
      relation: .apart),
  ]

  @Test(arguments: cases) func `a published total is counted again`(sample: Case) throws {
    let checks = CostEstimate(of: try Self.rubric()).published
    let check = try #require(checks.first { $0.published.id == sample.testDescription })
    #expect(check.published.total == DecimalRange(sample.published))
    let cents = (sample.counted.lowerBound * 100)...(sample.counted.upperBound * 100)
    #expect(check.counted == AmountRange(cents: cents))
    #expect(check.relation == sample.relation)
  }

  @Test func `every published total is in the table above`() throws {
    let ids = CostEstimate(of: try Self.rubric()).published.map(\.published.id)
    #expect(ids == Self.cases.map(\.testDescription))
  }

  @Test
  func `RAG is billed as published, with embedding the queries and the model's answers on top`()
    throws
  {
    let settings = try CostSettings(
      quantities: ["queries-per-month": 100_000], of: Self.rubric().costs)
    let estimate = CostEstimate(of: try Self.rubric(), settings: settings)
    let rag = try #require(estimate.outcome("rag"))
    #expect(rag.oneTimeBills == AmountRange(cents: 50_00...500_00))
    #expect(rag.monthlyBills == AmountRange(cents: 460_00...1_910_00))
  }

  @Test func `without retraining the bills for a tuned model are its hosting`() throws {
    let settings = try CostSettings(
      quantities: ["queries-per-month": 100_000, "retrains-per-year": 0], of: Self.rubric().costs)
    let estimate = CostEstimate(of: try Self.rubric(), settings: settings)
    let tuned = try #require(estimate.outcome("fine-tuning"))
    #expect(tuned.monthlyBills == AmountRange(cents: 1_000_00...5_000_00))
  }

  @Test func `the published one-time total can be counted with in place of its parts`() throws {
    let prices = PriceList(
      name: "prices.json",
      prices: [PriceList.Price(id: "training-compute", figure: DecimalRange(5_000...50_000))])
    let estimate = CostEstimate(
      of: try Self.rubric(), settings: try CostSettings(of: Self.rubric().costs, prices: prices))
    let tuned = try #require(estimate.outcome("fine-tuning"))
    #expect(tuned.oneTimeBills == AmountRange(cents: 5_000_00...50_000_00))
  }

  // Hosting, with retraining, less the database, over the price of passages, embedding and answers:
  // (1,000 - 500) / 0.0141 and (5,000 + 5,000 - 50) / 0.0041.
  @Test func `monthly bills cross between about 35,000 and 2.4 million queries`() throws {
    var rubric = try Self.rubric()
    for index in rubric.costs.drivers.indices
    where rubric.costs.drivers[index].id == "retrains-per-year" {
      rubric.costs.drivers[index].readings = [CostDriver.Reading(figure: DecimalRange(0...12))]
    }
    let breakEven = try #require(
      CostEstimate(of: rubric).breakEven(
        between: "rag", and: "fine-tuning", along: .volume, scope: .monthlyBills))
    #expect(breakEven.first == "rag")
    #expect(breakEven.crossing == .between(low: 35_460, high: 2_426_830))
  }

  // What the second half adds to a month, from $1,475 to $19,400, over the price of an answer.
  @Test(arguments: [
    ("frontier", 73_750, 4_850_000), ("mid", 368_750, 19_400_000),
    ("small", 7_375_000, 194_000_000),
  ])
  func `the combined outcome costs less than RAG only where the answers it saves pay its host`(
    replaced: String, low: Int, high: Int
  ) throws {
    let rubric = try Self.rubric()
    for volatility in ["daily", "quarterly", "static"] {
      let estimate = CostEstimate(
        of: rubric,
        answers: ["volatility": .choice(volatility), "replaces": .choice(replaced)])
      let breakEven = try #require(
        estimate.breakEven(between: "rag", and: "combined", along: .volume))
      #expect(breakEven.first == "rag")
      #expect(breakEven.crossing == .between(low: low, high: high), "\(volatility)")
    }
  }

  @Test func `prompt first pays for its prompt and the model's answers alone`() throws {
    let prompt = try #require(CostEstimate(of: try Self.rubric()).outcome("prompt-first"))
    #expect(prompt.oneTimeBills == AmountRange(.zero, .zero))
    #expect(prompt.monthlyBills == AmountRange(cents: 400_00...1_400_00))
  }
}
