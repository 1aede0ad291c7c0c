import Layouts
import Reports
import StrictJSON
import TestSupport
import Testing

@testable import Decisions

@Suite struct CoverageReportTests {
  static let coverage = CaseCoverage(of: SampleRubric.cases, by: SampleRubric.rubric)

  @Test(arguments: [80]) func `the report on coverage reads as recorded`(width: Int) throws {
    try Golden.compare(
      CoverageReport(on: Self.coverage, minimum: 60).rendered(in: TextStyle(width: width)),
      with: "coverage-\(width).txt")
  }

  @Test func `the JSON report on coverage reads as recorded`() throws {
    try Golden.compare(
      CoverageReport(on: Self.coverage).rendered(as: .json), with: "coverage.json")
  }

  @Test func `a minimum that is reached is said to be`() {
    let text = CoverageReport(on: Self.coverage, minimum: 0).rendered()
    #expect(text.contains("Every part reaches the minimum of 0%."))
    #expect(CoverageReport(on: Self.coverage).rendered().contains("leave some of the rubric"))
  }
}
