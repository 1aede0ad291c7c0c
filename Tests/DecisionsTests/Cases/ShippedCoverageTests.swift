import Rubrics
import Testing

@testable import Decisions

@Suite struct ShippedCoverageTests {
  @Test func `the shipped cases exercise all of the rubric`() throws {
    let module = try BuiltInRubrics.module("rag-vs-fine-tuning")
    let coverage = CaseCoverage(of: try module.cases(), by: module.rubric)
    #expect(coverage.tallies.flatMap(\.missing) == [])
  }
}
