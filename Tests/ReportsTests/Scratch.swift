import Costs
import Reports
import Rubrics
import Testing
@Suite struct Scratch {
  @Test func show() throws {
    let module = try BuiltInRubrics.module("rag-vs-fine-tuning")
    let e = CostEstimate(of: module.rubric, settings: try CostSettings(queriesPerMonth: 100_000), today: PriceDate("2026-11-21"))
    print(CostText(style: TextStyle(width: 80)).report(on: e))
    print(CostText(style: TextStyle(width: 60, glyphs: .ascii), isAccessible: false).report(on: e).prefix(9000))
    print("=====MD"); print(CostMarkdown().report(on: e).prefix(6000))
  }
}
