import Layouts
import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct LintReportTests {
  static let report: LintReport = {
    var rubric = SampleRubric.rubric
    rubric.rules[0].citations = []
    rubric.advice[0].remedy = ""
    rubric.outcomes[0].headline = String(repeating: "long ", count: 25)
    return LintReport(on: rubric, digest: "sha256:0f1e2d3c")
  }()

  @Test(arguments: [80]) func `the report of the linter reads as recorded`(
    width: Int
  ) throws {
    try Golden.compare(
      Self.report.rendered(in: TextStyle(width: width)),
      with: "lint-\(width).txt")
  }

  @Test func `the JSON report of the linter reads as recorded`() throws {
    try Golden.compare(
      Self.report.rendered(as: .json), with: "lint.json")
  }

  @Test func `notes alone are accepted`() {
    var report = Self.report
    #expect(!report.isAccepted)
    report.findings.removeAll { $0.severity != .note }
    #expect(report.isAccepted)
    report.findings = []
    #expect(report.rendered().contains("Nothing found by 18 rules."))
  }

  @Test func `what every rule finds is shown, those on the next rubric included`() {
    var rubric = SampleRubric.rubric
    rubric.outcomes[0].next = [FollowOn(rubric: "nowhere", because: "It comes next.")]
    let report = LintReport(on: rubric, digest: "", among: { _ in nil })
    let text = report.rendered()
    for finding in report.findings { #expect(text.contains(finding.message)) }
    #expect(text.contains("no rubric is called 'nowhere'"))
  }
}
