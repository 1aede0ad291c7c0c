import Decisions
import Reports
import StrictJSON
import TestSupport
import Testing

@Suite struct CoverageReportTests {
  static let coverage = CaseCoverage(of: SampleRubric.cases, by: SampleRubric.rubric)

  @Test(arguments: [60, 80]) func `the report on coverage reads as recorded`(width: Int) throws {
    try Golden.compare(
      CoverageReportText(style: TextStyle(width: width)).text(of: Self.coverage, minimum: 60),
      with: "coverage-\(width).txt")
  }

  @Test func `the JSON report on coverage reads as recorded`() throws {
    try Golden.compare(
      CoverageReportJSON().value(of: Self.coverage).text() + "\n", with: "coverage.json")
  }

  @Test func `a minimum that is reached is said to be`() {
    let text = CoverageReportText().text(of: Self.coverage, minimum: 0)
    #expect(text.contains("Every part reaches the minimum of 0%."))
    #expect(CoverageReportText().text(of: Self.coverage).contains("leave some of the rubric"))
  }
}
