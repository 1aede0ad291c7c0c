import Decisions
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct AblationReportTests {
  static let report = AblationReport(
    on: CaseAblation(of: SampleRubric.cases, by: SampleRubric.rubric))

  @Test(arguments: [60, 80]) func `the report on single questions reads as recorded`(
    width: Int
  ) throws {
    try Golden.compare(
      Self.report.rendered(in: TextStyle(width: width)), with: "ablation-\(width).txt")
  }

  @Test func `the JSON report on single questions reads as recorded`() throws {
    try Golden.compare(Self.report.rendered(as: .json), with: "ablation.json")
  }

  @Test func `no documented case is said to be none`() {
    let none = AblationReport(on: CaseAblation(of: [], by: SampleRubric.rubric))
    #expect(none.rendered().contains("There is no case that somebody else documents."))
  }
}
