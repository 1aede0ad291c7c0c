import AnswerSpaces
import Layouts
import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct DifferenceReportTests {
  static let old = SampleRubric.rubric

  /// The sample rubric with a rule less and a lower threshold.
  static let new: Rubric = {
    var rubric = old
    rubric.version = "1.3.0"
    rubric.rules.removeLast()
    rubric.options[1].adoptAt = rubric.options[1].adoptAt.map { $0 - 1 }
    return rubric
  }()

  static func report(to new: Rubric = new) throws -> DifferenceReport {
    DifferenceReport(
      from: old, to: new, difference: try RubricDifference(old: old, new: new),
      cases: SampleRubric.cases,
      decisions: [
        .init(
          name: "docs/van.md", answers: ["loads": .choices(["tools"]), "trips": .choice("rare")])
      ])
  }

  @Test(arguments: [80]) func `the report on a difference reads as recorded`(
    width: Int
  ) throws {
    try Golden.compare(
      try Self.report().rendered(in: TextStyle(width: width)),
      with: "difference-\(width).txt")
  }

  @Test func `the Markdown report on a difference reads as recorded`() throws {
    try Golden.compare(
      try Self.report().rendered(as: .markdown), with: "difference.md")
  }

  @Test func `the JSON report on a difference reads as recorded`() throws {
    try Golden.compare(
      try Self.report().rendered(as: .json),
      with: "difference.json")
  }

  @Test func `a rubric does not differ from itself`() throws {
    let report = try Self.report(to: Self.old)
    #expect(report.isEmpty)
    #expect(report.changedCases.isEmpty)
    let text = report.rendered()
    #expect(text.contains("No answers change their outcome."))
  }
}
