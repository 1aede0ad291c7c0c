import DesignDocuments
import Diagnostics
import Layouts
import Reports
import StrictJSON
import TestSupport
import Testing

@testable import Rubrics

@Suite struct CheckReportTests {
  static let contradicted = """
    # Moving the furniture

    \tWe move \u{1F69A} every day.

    ```crossroads
    decision: rent
    trips: daily
    loads: odd
    ```

    """

  static let accepted = """
    ```crossroads
    decision: own
    trips: daily
    accept: review-date-missing -- we meet every month
    ```

    """

  /// A report on a contradicted doc, one with an acceptance, one without a decision, and an unreadable one.
  static func report(named name: String = "docs/a b.md") throws -> CheckReport {
    let today = try #require(CalendarDay("2026-01-31"))
    let checker = DocumentChecker(rubric: SampleRubric.rubric, options: CheckOptions(today: today))
    let documents = [
      (name, contradicted), ("docs/c.md", accepted), ("docs/d.md", "# Logging\n"),
    ].map { name, text in
      let report = checker.check(Array(text.utf8), name: name)
      return CheckReport.Document(
        report: report,
        entries: report.findings.map {
          CheckReport.Entry(finding: $0, isBaselined: $0.check == "essential-unanswered")
        })
    }
    return CheckReport(
      documents: documents, problems: [Problem("cannot read 'docs/e.md': permission denied")],
      skipped: 2, threshold: .warning)
  }

  @Test(arguments: [80], [TextStyle.Glyphs.unicode, .ascii])
  func `text reads as recorded`(width: Int, glyphs: TextStyle.Glyphs) throws {
    let style = TextStyle(width: width, glyphs: glyphs)
    try Golden.compare(
      Self.report().rendered(in: style), with: "check-\(width)-\(glyphs).txt")
  }

  @Test func `coloured and quiet text reads as recorded`() throws {
    let style = TextStyle(isColoured: true)
    var report = try Self.report()
    report.isQuiet = true
    try Golden.compare(report.rendered(in: style), with: "check-80-coloured-quiet.txt")
  }

  @Test func `JSON reads as recorded`() throws {
    try Golden.compare(
      Self.report().rendered(as: .json, version: "1.0.0"), with: "check.json")
  }

  @Test func `SARIF reads as recorded`() throws {
    try Golden.compare(
      Self.report().rendered(as: .sarif, version: "1.0.0"),
      with: "check.sarif")
  }

  @Test func `workflow commands read as recorded`() throws {
    try Golden.compare(Self.report().rendered(as: .github), with: "check.github")
  }

  @Test func `JUnit reads as recorded`() throws {
    try Golden.compare(Self.report().rendered(as: .junit), with: "check.xml")
  }

  @Test func `Markdown reads as recorded`() throws {
    try Golden.compare(Self.report().rendered(as: .markdown), with: "check.md")
  }

  @Test func `no more annotations of a kind than GitHub keeps`() throws {
    var report = try Self.report()
    report.documents += Array(repeating: report.documents[0], count: 30)
    let lines = report.rendered(as: .github).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } <= 10)
    #expect(lines.contains { $0.hasPrefix("Not annotated, as GitHub keeps 10 of a kind: ") })
  }
}
