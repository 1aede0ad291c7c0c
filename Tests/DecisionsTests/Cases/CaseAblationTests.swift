import Decisions
import Testing

@testable import Rubrics

/// What each question adds, on cases whose outcomes are plain to see.
@Suite struct CaseAblationTests {
  /// Adopts `a` from one point on: `one` and `two` give a point each when they are high.
  static let rubric: Rubric = {
    var rubric = CaseCoverageTests.rubric
    rubric.rules = []
    rubric.evidence = Evidence(sources: [
      Source(id: "paper", title: "A paper", grade: .reported),
      Source(id: "mine", title: "Mine", grade: .guidance, isOwn: true),
    ])
    return rubric
  }()

  static func documented(
    _ answers: Answers, _ outcomes: String..., from source: String = "paper"
  ) -> DocumentedCase {
    DocumentedCase(
      id: "case", title: "", source: source, answers: answers,
      expectation: .init(outcomes: outcomes))
  }

  static let cases = [
    documented(["one": .choice("high")], "yes"),
    documented(["one": .choice("high"), "two": .choice("low")], "yes", "no"),
    documented(["one": .choice("low"), "two": .choice("high")], "no"),
    documented(["one": .choice("low")], "no"),
    documented(["two": .unknown], "no"),
    documented(["one": .choice("high"), "two": .choice("high")], "yes"),
    documented(["one": .choice("high")], "no", from: "mine"),
  ]

  static let ablation = CaseAblation(of: cases, by: rubric)

  @Test func `only documented cases count`() {
    #expect(Self.ablation.total == 6)
    #expect(Self.ablation.hits == 5)
  }

  @Test func `what changes without a question is counted both ways`() {
    let rows = Self.ablation.rows
    #expect(rows.map(\.question.id) == ["one", "two"])
    #expect(rows.map(\.answered) == [5, 4])
    #expect(rows.map(\.better) == [0, 1])
    #expect(rows.map(\.worse) == [1, 0])
  }

  @Test func `the best table of one question is the bar`() throws {
    let one = try #require(Self.ablation.rows.first)
    #expect(one.table.map(\.answer) == [.choice("high"), .choice("low"), nil])
    #expect(one.table.map(\.outcome) == ["yes", "no", "no"])
    #expect(one.table.map(\.cases) == [3, 2, 1])
    #expect(one.alone == 6)
    let two = Self.ablation.rows[1]
    // One case expects each outcome where it is high, and the rubric's order decides.
    #expect(two.table.map(\.outcome) == ["yes", "yes", "no"])
    #expect(two.table.map(\.hits) == [1, 1, 2])
    #expect(Self.ablation.best?.question.id == "one")
  }

  @Test func `without documented cases there is no bar`() {
    let none = CaseAblation(of: [Self.cases[6]], by: Self.rubric)
    #expect(none.total == 0)
    #expect(none.best == nil)
    #expect(none.rows.allSatisfy { $0.alone == 0 && $0.table.isEmpty })
  }

  @Test func `one case is bar enough`() {
    let one = CaseAblation(of: [Self.cases[3]], by: Self.rubric)
    #expect(one.best?.question.id == "one" && one.hits == 1)
  }

  @Test func `a set of options without a name is no hit`() {
    var rubric = Self.rubric
    rubric.outcomes.removeAll { $0.id == "yes" }
    #expect(CaseAblation(of: [Self.cases[0]], by: rubric).hits == 0)
  }

  @Test func `no table beats the hits that every case allows`() throws {
    for id in BuiltInRubrics.ids {
      let module = try BuiltInRubrics.module(id)
      let ablation = CaseAblation(of: try module.cases(), by: module.rubric)
      for row in ablation.rows {
        #expect(row.table.reduce(0) { $0 + $1.cases } == ablation.total)
        #expect(row.alone <= ablation.total)
        #expect(row.worse <= ablation.hits && row.better <= ablation.total - ablation.hits)
        #expect(row.better + row.worse <= row.answered)
      }
    }
  }
}
