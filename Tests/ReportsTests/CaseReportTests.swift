import Layouts
import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct CaseReportTests {
  static let report = CaseReport(
    on: SampleRubric.cases, by: SampleRubric.rubric, digest: "sha256:0f1e2d3c")

  @Test(arguments: [80]) func `the report on cases reads as recorded`(width: Int) throws {
    try Golden.compare(
      Self.report.rendered(in: TextStyle(width: width)),
      with: "cases-\(width).txt")
  }

  @Test func `the JSON report on cases reads as recorded`() throws {
    try Golden.compare(
      Self.report.rendered(as: .json), with: "cases.json")
  }

  @Test func `no cases are said to be none`() {
    let none = CaseReport(on: [], by: SampleRubric.rubric, digest: "")
    #expect(none.rendered().contains("There are no cases."))
  }

  @Test func `only hits and documented misses are accepted`() {
    #expect(!Self.report.isAccepted)
    let accepted = SampleRubric.cases.filter { ["daily-joiner", "collector"].contains($0.id) }
    #expect(CaseReport(on: accepted, by: SampleRubric.rubric, digest: "").isAccepted)
    let outdated = SampleRubric.cases.filter { $0.id == "letter-writer" }
    #expect(!CaseReport(on: outdated, by: SampleRubric.rubric, digest: "").isAccepted)
  }
}
