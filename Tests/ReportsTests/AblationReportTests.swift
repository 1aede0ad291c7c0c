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

  @Test func `cases of the authors are counted apart`() throws {
    var rubric = SampleRubric.rubric
    let index = try #require(
      rubric.evidence.sources.firstIndex { $0.id == "workshop-blog" })
    rubric.evidence.sources[index].isOwn = true
    let report = CaseReport(on: SampleRubric.cases, by: rubric, digest: "sha256:0f1e2d3c")
    #expect([report.documented.hits, report.documented.total] == [1, 3])
    #expect([report.own.hits, report.own.total] == [1, 2])
    #expect(report.overall.ownTotal == 2)
    try Golden.compare(report.rendered(in: TextStyle(width: 80)), with: "cases-own-80.txt")
    try Golden.compare(report.rendered(as: .json), with: "cases-own.json")
    let own = CaseReport(
      on: SampleRubric.cases.filter { $0.source == "workshop-blog" }, by: rubric, digest: "")
    #expect(own.rendered().contains("1 of 2 own cases as expected (50%), and none is documented."))
  }
}
