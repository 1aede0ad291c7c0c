import Costs
import Rubrics
import Testing

@Suite struct NarrowingTests {
  @Test func `the two figures are those whose knowing narrows the range most`() throws {
    for id in ["rag", "fine-tuning", "combined", "prompt-first"] {
      let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
      let estimate = CostEstimate(of: rubric)
      let narrowing = try #require(estimate.narrowing(of: id))
      let whole = try #require(estimate.outcome(id)).total
      #expect(narrowing.figures.count == 2)
      #expect(whole.contains(narrowing.total))
      // No other figure, fixed in the rubric itself, narrows the range more than the first one.
      func width(fixing figure: String) throws -> Amount {
        let total = try #require(
          CostEstimate(of: rubric.fixing(figure)).outcome(id)
        ).total
        return total.high - total.low
      }
      let best = try width(fixing: narrowing.figures[0].id)
      let all = rubric.costs.lines.map(\.id) + rubric.costs.drivers.map(\.id)
      for figure in all {
        let other = try width(fixing: figure)
        #expect(best <= other, "\(figure) for \(id)")
      }
      let both = rubric.fixing(narrowing.figures[0].id).fixing(narrowing.figures[1].id)
      #expect(CostEstimate(of: both).outcome(id)?.total == narrowing.total)
    }
  }

  @Test func `what nobody doubts needs no looking up`() {
    var rubric = Rubric.vans
    for line in rubric.costs.lines.indices {
      rubric.costs.lines[line].figure = DecimalRange(rubric.costs.lines[line].figure.low)
    }
    for driver in rubric.costs.drivers.indices {
      for reading in rubric.costs.drivers[driver].readings.indices {
        let figure = rubric.costs.drivers[driver].readings[reading].figure
        rubric.costs.drivers[driver].readings[reading].figure = DecimalRange(figure.low)
      }
    }
    #expect(CostEstimate(of: rubric).narrowing(of: "rent") == nil)
    #expect(CostEstimate(of: rubric).narrowing(of: "nobody") == nil)
  }

  @Test func `what a rule excludes is left out and can still be asked for`() throws {
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    let estimate = CostEstimate(of: rubric, answers: ["gap": .choice("knowledge")])
    #expect(!estimate.outcomes.map(\.id).contains("fine-tuning"))
    #expect(estimate.ruledOut.contains("Fine-tuning"))
    #expect(!estimate.alternatives.contains("fine-tuning"))
    #expect(estimate.outcome("fine-tuning")?.total.high ?? .zero > .zero)
    #expect(estimate.assumptions.allSatisfy { !$0.outcomes.contains("fine-tuning") })
  }
}

extension Rubric {
  /// The rubric with a figure in the middle of its range.
  fileprivate func fixing(_ id: String) -> Rubric {
    func middle(_ range: DecimalRange) -> DecimalRange {
      DecimalRange(
        ExactDecimal(millionths: (range.low.millionths + range.high.millionths) / 2))
    }
    var rubric = self
    for line in rubric.costs.lines.indices where rubric.costs.lines[line].id == id {
      rubric.costs.lines[line].figure = middle(rubric.costs.lines[line].figure)
    }
    for driver in rubric.costs.drivers.indices
    where rubric.costs.drivers[driver].id == id {
      for reading in rubric.costs.drivers[driver].readings.indices {
        let figure = rubric.costs.drivers[driver].readings[reading].figure
        rubric.costs.drivers[driver].readings[reading].figure = middle(figure)
      }
    }
    return rubric
  }
}
