import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

/// Cases that the authors of a rubric wrote themselves, counted apart.
@Suite struct OwnCaseTests {
  static let rubric: Rubric = {
    var rubric = SampleRubric.rubric
    for index in rubric.evidence.sources.indices {
      rubric.evidence.sources[index].isOwn = rubric.evidence.sources[index].id == "workshop-blog"
    }
    return rubric
  }()

  static let report = CaseReport(
    on: SampleRubric.cases, by: rubric, digest: "sha256:0f1e2d3c")

  @Test func `both rates are told`() {
    #expect([Self.report.documented.hits, Self.report.documented.total] == [1, 3])
    #expect([Self.report.own.hits, Self.report.own.total] == [1, 2])
    #expect([Self.report.overall.ownHits, Self.report.overall.ownTotal] == [1, 2])
    #expect(Self.report.byOutcome.reduce(0) { $0 + $1.ownTotal } == 2)
  }

  @Test func `the report reads as recorded`() throws {
    try Golden.compare(
      Self.report.rendered(in: TextStyle(width: 80)), with: "cases-own-80.txt")
  }

  @Test func `the JSON report reads as recorded`() throws {
    try Golden.compare(Self.report.rendered(as: .json), with: "cases-own.json")
  }

  @Test func `a rubric with nothing but cases of its own says so`() {
    let own = SampleRubric.cases.filter { $0.source == "workshop-blog" }
    let text = CaseReport(on: own, by: Self.rubric, digest: "").rendered()
    #expect(text.contains("1 of 2 own cases as expected (50%), and none is documented."))
  }

  @Test func `a source named after the program is own without saying so`() throws {
    for id in BuiltInRubrics.ids {
      let sources = try BuiltInRubrics.module(id).rubric.evidence.sources
      #expect(sources.filter(\.isOwn).map(\.id) == ["crossroads"])
    }
  }
}
