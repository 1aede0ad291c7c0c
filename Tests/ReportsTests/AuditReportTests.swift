import AnswerSpaces
import Layouts
import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct AuditReportTests {
  /// The sample rubric with a dead rule, two rules that contradict each other and a broken promise.
  static func report() throws -> AuditReport {
    var rubric = SampleRubric.rubric
    let never = Condition.all([
      .answer(question: "parking", choices: ["none"]),
      .not(.answer(question: "parking", choices: ["none"])),
    ])
    rubric.rules.append(Rule(id: "dead", when: never, .requires, "rent"))
    rubric.rules.append(
      Rule(id: "bold", when: .answer(question: "trips", choices: ["daily"]), .requires, "own"))
    return AuditReport(on: rubric, digest: "sha256:0f1e2d3c", audit: try Audit(of: rubric))
  }

  @Test(arguments: [80]) func `the report of the audit reads as recorded`(
    width: Int
  ) throws {
    try Golden.compare(
      try Self.report().rendered(in: TextStyle(width: width)),
      with: "audit-\(width).txt")
  }

  @Test func `the JSON report of the audit reads as recorded`() throws {
    try Golden.compare(
      try Self.report().rendered(as: .json),
      with: "audit.json")
  }
}
