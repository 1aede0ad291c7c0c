import Testing

@testable import Rubrics

/// Whether figures that age are reported once they are a year old.
@Suite struct StaleFigureTests {
  static func findings(_ day: String?, _ date: String = "2025-11") throws -> [LintFinding] {
    var rubric = Rubric.lintSample
    let date = PriceDate(date)
    rubric.costs.lines = [
      CostLine(
        id: "hosting", title: "Hosting", outcomes: ["rag"], basis: .perMonth,
        figure: DecimalRange(ExactDecimal(1)), date: date,
        citations: [Citation(source: "second", claim: "priced")])
    ]
    rubric.advice[0].asOf = date
    rubric.evidence.sources[1].claims[1].asOf = date
    let today = try day.map { try #require(CalendarDay($0)) }
    return Linter.findings(in: rubric, today: today).filter { $0.rule == "stale-figure" }
  }

  @Test func `prices, advice and claims are found where they stand`() throws {
    let findings = try Self.findings("2026-12-01")
    #expect(
      findings.map(\.location) == [
        "rubric.json#/costs/lines/0", "rubric.json#/advice/0",
        "evidence.json#/sources/1/claims/1",
      ])
    #expect(findings.first?.message == "the figure of 'hosting' is 13 months old: 2025-11")
    #expect(findings.first?.remedy.contains("'date'") == true)
    #expect(findings.last?.remedy.contains("'asOf'") == true)
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    ("2026-11-30", "2025-11", 0), ("2026-12-01", "2025-11", 3), ("2026-12-01", "2025-11-30", 3),
    ("2026-11-01", "2025-10-31", 3), ("2024-01-01", "2025-11", 0),
  ])
  func `a figure is stale after twelve months`(today: String, date: String, count: Int) throws {
    #expect(try Self.findings(today, date).count == count)
  }

  @Test func `without a day nothing is stale`() throws {
    #expect(try Self.findings(nil, "1999-01").isEmpty)
    let day = try #require(CalendarDay("2026-11-30"))
    let rules = Linter.rules(among: nil, today: day).map(\.id)
    #expect(rules.suffix(2) == ["stale-figure", "needless-acceptance"])
    #expect(Set(rules).count == rules.count)
  }
}
