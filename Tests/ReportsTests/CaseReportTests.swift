import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct CaseReportTests {
  static let report = CaseReport(
    on: SampleRubric.cases, by: SampleRubric.rubric, digest: "sha256:0f1e2d3c")

  @Test(arguments: [60, 80]) func `the report on cases reads as recorded`(width: Int) throws {
    try Golden.compare(
      CaseReportText(style: TextStyle(width: width)).text(of: Self.report),
      with: "cases-\(width).txt")
  }

  @Test func `the JSON report on cases reads as recorded`() throws {
    try Golden.compare(
      CaseReportJSON(version: "1.2.3").value(of: Self.report).text() + "\n", with: "cases.json")
  }

  @Test func `no cases are said to be none`() {
    let none = CaseReport(on: [], by: SampleRubric.rubric, digest: "")
    #expect(CaseReportText().text(of: none).contains("There are no cases."))
  }

  @Test func `only hits and documented misses are accepted`() {
    #expect(!Self.report.isAccepted)
    let accepted = SampleRubric.cases.filter { ["daily-joiner", "collector"].contains($0.id) }
    #expect(CaseReport(on: accepted, by: SampleRubric.rubric, digest: "").isAccepted)
    let outdated = SampleRubric.cases.filter { $0.id == "letter-writer" }
    #expect(!CaseReport(on: outdated, by: SampleRubric.rubric, digest: "").isAccepted)
  }
}
