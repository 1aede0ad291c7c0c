import Layouts
import Reports
import StrictJSON
import TestSupport
import Testing

@testable import Rubrics

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
    #expect(report.rendered().contains("Nothing found by 19 rules."))
  }

  @Test func `what the rubric accepts does not count, and is shown with its reason`() throws {
    var rubric = SampleRubric.rubric
    let open = LintReport(on: rubric, digest: "")
    let worst = try #require(open.findings.first { $0.severity == .warning })
    rubric.accepts = [
      LintAcceptance(
        finding: "uneven-advice", subject: "rent", because: "The sources warn of owning."),
      LintAcceptance(finding: worst.rule, subject: worst.entry, because: "It is meant so."),
    ]
    let report = LintReport(on: rubric, digest: "")
    #expect(report.accepted.map(\.rule) == [worst.rule, "uneven-advice"])
    #expect(report.count(.note) == open.count(.note) - 1)
    #expect(report.count(.warning) == open.count(.warning) - 1)
    let text = report.rendered()
    #expect(text.contains(" \(report.count(.note)) notes. 2 accepted."))
    #expect(text.contains("Accepted\n\n  · \(worst.rule): "))
    #expect(
      text.contains(
        """
          · uneven-advice: 1 piece of advice is about 'rent', but 5 about 'own'
            The sources warn of owning.
        """), "\(text)")
    #expect(!text.contains("Note: 1 piece of advice is about 'rent'"))
    #expect(report.rendered(as: .json).contains(#""accepted": "The sources warn of owning.""#))
    var alone = report
    alone.findings.removeAll { $0.accepted == nil && $0.severity != .note }
    #expect(alone.isAccepted)
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
