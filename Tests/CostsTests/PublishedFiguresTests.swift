import Costs
import Rubrics
import Testing

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

  @Test func `RAG is billed as published, with the embedding of queries on top`() throws {
    let settings = try CostSettings(quantities: [.queriesPerMonth: 100_000])
    let estimate = CostEstimate(of: try Self.rubric(), settings: settings)
    let rag = try #require(estimate.outcome("rag"))
    #expect(rag.oneTimeBills == AmountRange(cents: 50_00...500_00))
    #expect(rag.monthlyBills == AmountRange(cents: 360_00...1_510_00))
  }

  @Test func `without retraining the bills for a tuned model are its hosting`() throws {
    let settings = try CostSettings(quantities: [.queriesPerMonth: 100_000, .retrainsPerYear: 0])
    let estimate = CostEstimate(of: try Self.rubric(), settings: settings)
    let tuned = try #require(estimate.outcome("fine-tuning"))
    #expect(tuned.monthlyBills == AmountRange(cents: 1_000_00...5_000_00))
  }

  @Test func `the published one-time total can be counted with in place of its parts`() throws {
    let prices = PriceList(
      name: "prices.json",
      prices: [PriceList.Price(id: "training-compute", DecimalRange(5_000...50_000))])
    let estimate = CostEstimate(
      of: try Self.rubric(), settings: try CostSettings(prices: prices))
    let tuned = try #require(estimate.outcome("fine-tuning"))
    #expect(tuned.oneTimeBills == AmountRange(cents: 5_000_00...50_000_00))
  }

  // From the table's prices: hosting less the database, over the price of passages and embedding.
  @Test func `monthly bills cross between about 50,000 and 3.2 million queries`() throws {
    var rubric = try Self.rubric()
    for index in rubric.costs.drivers.indices
    where rubric.costs.drivers[index].kind == .retrainsPerYear {
      rubric.costs.drivers[index].readings = [CostDriver.Reading(DecimalRange(0...12))]
    }
    let breakEven = try #require(
      CostEstimate(of: rubric).breakEven(
        between: "rag", and: "fine-tuning", along: .queriesPerMonth, scope: .monthlyBills))
    #expect(breakEven.first == "rag")
    #expect(breakEven.crossing == .between(low: 49_504, high: 3_209_678))
  }

  @Test func `whatever is answered, the combined outcome costs no less than RAG`() throws {
    let rubric = try Self.rubric()
    for volatility in ["daily", "quarterly", "static"] {
      let estimate = CostEstimate(of: rubric, answers: ["volatility": .choice(volatility)])
      let breakEven = try #require(
        estimate.breakEven(between: "rag", and: "combined", along: .queriesPerMonth))
      #expect(breakEven.crossing == .never, "\(volatility)")
    }
  }

  @Test func `prompt first pays for nothing but its prompt`() throws {
    let prompt = try #require(CostEstimate(of: try Self.rubric()).outcome("prompt-first"))
    #expect(prompt.oneTimeBills.isZero)
    #expect(prompt.monthlyBills == AmountRange(cents: 300_00...1_000_00))
  }
}
