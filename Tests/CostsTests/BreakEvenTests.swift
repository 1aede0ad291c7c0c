import Costs
import Testing

@testable import Rubrics

@Suite struct BreakEvenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var pair = ["rent", "own"]
    var axis = BreakEven.Axis.volume
    var scope = BreakEven.Scope.everything
    var queries: ExactDecimal?
    var first: String
    var crossing: BreakEven.Crossing
    var middle: Int?
  }

  // Without crates and repairs, owning costs 1,000-2,000 once and 100 a month, renting 0.10-0.20 a query.
  static let cases: [Case] = [
    Case(
      testDescription: "over a year, everything counted", first: "rent",
      crossing: .between(low: 916, high: 2_667), middle: 1_500),
    Case(
      testDescription: "monthly bills", scope: .monthlyBills, first: "rent",
      crossing: .between(low: 500, high: 1_000), middle: 666),
    Case(
      testDescription: "over time, where one pays off for certain", axis: .months, queries: 2_000,
      first: "rent", crossing: .between(low: 3, high: 20), middle: 7),
    Case(
      testDescription: "over time, where it may never pay off", axis: .months, queries: 800,
      first: "rent", crossing: .between(low: 16, high: nil), middle: 75),
    Case(
      testDescription: "over time, where it never does", axis: .months, queries: 400,
      first: "rent", crossing: .never),
    Case(
      testDescription: "an outcome that contains the other", pair: ["rent", "both"],
      first: "rent", crossing: .never),
    Case(
      testDescription: "the same whichever is named first", pair: ["own", "rent"], first: "rent",
      crossing: .between(low: 916, high: 2_667), middle: 1_500),
  ]

  private static let plain: Rubric = {
    var rubric = Rubric.vans
    rubric.costs.lines.removeAll { $0.id == "crates" || $0.id == "repair" }
    return rubric
  }()

  @Test(arguments: cases) func `the crossing is an exact interval`(sample: Case) throws {
    let estimate = CostEstimate(
      of: Self.plain,
      settings: try CostSettings(quantities: sample.queries.map { ["trips": $0] } ?? [:], of: .vans)
    )
    let breakEven = try #require(
      estimate.breakEven(
        between: sample.pair[0], and: sample.pair[1], along: sample.axis, scope: sample.scope))
    #expect(breakEven.first == sample.first)
    #expect(breakEven.crossing == sample.crossing)
    #expect(breakEven.middle == sample.middle)
  }

  @Test func `what both pay cancels out`() throws {
    var rubric = Self.plain
    rubric.costs.lines.append(
      CostLine(
        id: "licence", title: "A licence", outcomes: ["rent", "own"], basis: .oneTime,
        figure: DecimalRange(0...1_000_000)))
    let breakEven = try #require(
      CostEstimate(of: rubric).breakEven(between: "rent", and: "own", along: .volume))
    #expect(breakEven.crossing == .between(low: 916, high: 2_667))
  }

  @Test func `the movers are the assumptions that matter, the strongest first`() throws {
    let breakEven = try #require(
      CostEstimate(of: Self.plain).breakEven(
        between: "rent", and: "own", along: .volume))
    #expect(breakEven.movers.map(\.id) == ["fare", "van"])
    #expect(breakEven.movers.map(\.title) == ["The fare", "The van"])
    #expect(breakEven.movers.map(\.atLow) == [2_250, 1_222])
    #expect(breakEven.movers.map(\.atHigh) == [1_125, 1_777])
  }

  @Test func `an assumption that can prevent the crossing comes first`() throws {
    let breakEven = try #require(
      CostEstimate(
        of: Self.plain, settings: try CostSettings(quantities: ["trips": 800], of: .vans)
      ).breakEven(between: "rent", and: "own", along: .months))
    #expect(breakEven.movers.first?.id == "fare")
    #expect(breakEven.movers.first?.atLow == nil)
  }

  @Test func `no point of the ranges contradicts the interval`() throws {
    let module = try BuiltInRubrics.module("rag-vs-fine-tuning")
    let breakEven = try #require(
      CostEstimate(of: module.rubric).breakEven(
        between: "rag", and: "fine-tuning", along: .volume))
    guard case .between(let low, let high?) = breakEven.crossing else {
      Issue.record("expected an interval with two ends")
      return
    }
    var random = SystemlessRandom(state: 2_026)
    var reached: (low: Int, high: Int) = (.max, 0)
    for _ in 0..<400 {
      var rubric = module.rubric
      // Take every figure and quantity at one of its ends.
      for index in rubric.costs.lines.indices {
        let figure = rubric.costs.lines[index].figure
        rubric.costs.lines[index].figure = DecimalRange(
          random.next() % 2 == 0 ? figure.low : figure.high)
      }
      for index in rubric.costs.drivers.indices {
        let takesLow = random.next() % 2 == 0
        for reading in rubric.costs.drivers[index].readings.indices {
          let figure = rubric.costs.drivers[index].readings[reading].figure
          rubric.costs.drivers[index].readings[reading].figure = DecimalRange(
            takesLow ? figure.low : figure.high)
        }
      }
      let point = try #require(
        CostEstimate(of: rubric).breakEven(
          between: "rag", and: "fine-tuning", along: .volume))
      let place = try #require(point.middle)
      #expect(low <= place && place <= high)
      reached = (min(reached.low, place), max(reached.high, place))
    }
    #expect(reached.low < high && reached.high > low)
  }

  @Test func `every pair of outcomes has its crossings`() {
    let estimate = CostEstimate(of: .vans)
    #expect(estimate.breakEvens.count == 6 * 3)
    #expect(estimate.breakEven(between: "rent", and: "nobody", along: .months) == nil)
  }
}

/// A linear congruential generator (Knuth, MMIX), so that every run tries the same points.
private struct SystemlessRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
