import AnswerSpaces
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

/// How the audit says whether a next decision undoes the one before it.
@Suite struct FollowOnAuditTests {
  /// The way to travel, where driving leads on to buying a van in four ways.
  static func report() throws -> AuditReport {
    var rubric = ChoiceSample.rubric
    let index = try #require(rubric.outcomes.firstIndex { $0.id == "drive" })
    var next = try #require(rubric.outcomes[index].next.first)
    next.never = ["neither"]
    let given = next
    next.gives = []
    let excused = FollowOn(
      rubric: next.rubric, never: ["neither"],
      unless: .answer(question: "load", choices: ["heavy"]))
    let lost = FollowOn(rubric: "gone", never: ["neither"])
    rubric.outcomes[index].next = [given, next, excused, lost]
    let audit = try Audit(of: rubric) { $0 == "buy-or-rent" ? SampleRubric.rubric : nil }
    return AuditReport(on: rubric, digest: "sha256:0f1e2d3c", audit: audit)
  }

  @Test func `what was proved, refuted and not computed reads as recorded`() throws {
    try Golden.compare(
      try Self.report().rendered(in: TextStyle(width: 80)), with: "audit-follow-ons-80.txt")
  }

  @Test func `what was proved, refuted and not computed reads as recorded in JSON`() throws {
    try Golden.compare(try Self.report().rendered(as: .json), with: "audit-follow-ons.json")
  }

  @Test func `a contradiction is an error`() throws {
    let report = try Self.report()
    #expect(report.audit.followOns.contains { $0.isRefuted })
    #expect(!report.audit.isClean)
  }

  @Test func `without a library nobody looks`() throws {
    #expect(try Audit(of: ChoiceSample.rubric).followOns.isEmpty)
  }
}
