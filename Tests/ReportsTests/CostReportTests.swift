import Costs
import Diagnostics
import Layouts
import StrictJSON
import TestSupport
import Testing

@testable import Reports
@testable import Rubrics

@Suite struct CostReportTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var style = TextStyle()
    var isAccessible = false
    var isPage = false
    var months = 24
    var queries: Int?
  }

  static let samples: [Sample] = [
    Sample(testDescription: "80"),
    Sample(testDescription: "80-accessible", isAccessible: true),
    Sample(testDescription: "80-page", isPage: true),
    Sample(testDescription: "80-one-month", months: 1, queries: 1),
    Sample(testDescription: "80-long", months: 600, queries: 10_000_000_000),
  ]

  static func report(on estimate: CostEstimate) -> CostReport {
    CostReport(on: estimate, answers: CostEstimate.answers, by: SampleRubric.rubric, digest: "")
  }

  @Test(arguments: samples) func `the text reads as recorded`(sample: Sample) throws {
    let estimate = try CostEstimate.van(queries: sample.queries, months: sample.months)
    let text = Self.report(on: estimate).rendered(
      in: sample.style, sample.isPage ? .page : .full, isAccessible: sample.isAccessible)
    try Golden.compare(text, with: "cost-\(sample.testDescription).txt")
  }

  @Test(arguments: samples) func `no line is wider than the style`(sample: Sample) throws {
    let estimate = try CostEstimate.van(queries: sample.queries, months: sample.months)
    let style = TextStyle(width: sample.style.width, glyphs: sample.style.glyphs)
    let text = Self.report(on: estimate)
      .rendered(in: style, isAccessible: sample.isAccessible)
    for line in text.split(separator: "\n") {
      #expect(String(line).displayWidth <= style.width, "\(line)")
      let isASCII = line.utf8.allSatisfy { $0 < 0x80 }
      #expect(isASCII || style.glyphs == .unicode, "\(line)")
    }
  }

  @Test func `the Markdown reads as recorded`() throws {
    try Golden.compare(Self.report(on: try .van()).rendered(as: .markdown), with: "cost.md")
  }

  @Test func `the JSON reads as recorded`() throws {
    var rubric = SampleRubric.rubric
    rubric.costs = .van
    let report = CostReport(
      on: try .van(), answers: CostEstimate.answers, by: rubric, digest: "0123")
    try Golden.compare(report.rendered(as: .json, version: "1.0.0"), with: "cost.json")
  }

  @Test func `the SVG reads as recorded`() throws {
    try Golden.compare(Self.report(on: try .van()).rendered(as: .svg), with: "cost.svg")
  }

  @Test func `the block beside a recommendation reads as recorded`() throws {
    var recommendation = Recommendation.settled
    recommendation.costs = try .van()
    let text = AdviceReport(recommendation, digest: "").rendered()
    let block = text.components(from: "What it costs", to: "Hidden costs")
    try Golden.compare(block, with: "cost-beside-advice.txt")
    let without = AdviceReport(.settled, digest: "").rendered()
    #expect(!without.contains("What it costs"))
  }

  @Test func `the summary for programs leaves out the lines`() throws {
    var recommendation = Recommendation.settled
    recommendation.costs = try .van()
    let text = AdviceReport(recommendation, digest: "").rendered(as: .json)
    #expect(text.contains("\"breakEven\""))
    #expect(!text.contains("\"lines\""))
    #expect(!text.contains("\"movers\""))
  }

  @Test func `a rubric without costs says so`() throws {
    let estimate = CostEstimate(of: SampleRubric.rubric)
    #expect(Self.report(on: estimate).rendered().contains("says nothing about costs"))
    #expect(Self.report(on: estimate).rendered(as: .markdown).contains("says nothing about costs"))
    var recommendation = Recommendation.settled
    recommendation.costs = estimate
    #expect(!AdviceReport(recommendation, digest: "").rendered().contains("What it costs"))
  }

  @Test func `a rubric with one alternative has nothing to cross`() throws {
    let estimate = try CostEstimate.van { rubric in
      rubric.outcomes.removeAll { $0.id == "rent" }
    }
    let text = Self.report(on: estimate).rendered()
    #expect(text.contains("What each outcome costs"))
    #expect(!text.contains("Where the costs cross"))
    #expect(Self.report(on: estimate).rendered(as: .svg).contains("nothing to draw"))
  }

  static let hostile =
    "</title><script>alert('1')</script> & \"q\" \u{202E}gpj.\u{1B}[31m `x` | *b* [l](javascript:1)"

  @Test func `hostile text stays text in every format`() throws {
    let estimate = try CostEstimate.van { rubric in
      for index in rubric.outcomes.indices { rubric.outcomes[index].title = Self.hostile }
      for index in rubric.costs.lines.indices {
        rubric.costs.lines[index].title = Self.hostile
        rubric.costs.lines[index].because = Self.hostile
      }
      rubric.costs.premise = Self.hostile
    }
    let svg = Self.report(on: estimate).rendered(as: .svg)
    let markdown = Self.report(on: estimate).rendered(as: .markdown)
    let text = Self.report(on: estimate).rendered()
    for output in [svg, markdown, text] {
      #expect(!output.contains("\u{1B}"))
      #expect(!output.contains("\u{202E}"))
    }
    for output in [svg, markdown] { #expect(!output.contains("<script")) }
    #expect(svg.contains("&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)"))
    #expect(!markdown.contains("[l](javascript"))
  }

  @Test func `an SVG needs nothing from anywhere`() throws {
    let svg = Self.report(on: try .van()).rendered(as: .svg)
    for word in ["<script", "href", "@import", "url(http", "<image", "<foreignObject"] {
      #expect(!svg.contains(word))
    }
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(svg.contains("role=\"img\""))
  }

  @Test func `an embedded chart leaves its style to the page`() throws {
    let page = Self.report(on: try .van()).rendered(as: .html)
    #expect(page.ranges(of: "<style>").count == 1)
    #expect(page.contains("cost-months-title"))
    #expect(page.contains("cost-volume-title"))
  }
}

extension String {
  /// Returns the lines from one that is a word to before one that is another.
  fileprivate func components(from start: String, to end: String) -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != start }.prefix { $0 != end }.map { "\($0)\n" }.joined()
  }

  @Test(arguments: [
    ("million messages", 1...1, "1 million messages"),
    ("million messages", 5...5, "5 million messages"),
    ("million messages", 100_000...100_000, "100 billion messages"),
    ("million messages", 1_500...1_500, "1.5 billion messages"),
    ("million messages", 1_234...1_234, "1,234 million messages"),
    ("million messages", 3...4_000, "3 million–4 billion messages"),
    ("thousand calls", 5...5, "5,000 calls"), ("thousands of calls", 5...5, "5,000 of calls"),
    ("messages", 100_000...100_000, "100,000 messages"), ("messages", 1...1, "message"),
    ("millionaires", 2...2, "2 millionaires"), ("million", 2...2, "2 million"),
  ]) func `counts of what is counted by the thousand or the million read as numbers`(
    units: String, count: ClosedRange<Int>, says: String
  ) {
    let driver = CostDriver(
      id: "d", title: "", count: .monthly, unit: "message", units: units, readings: [])
    let said = VolumeWords(driver).exact(count)
    #expect(says == "message" ? said == "1 message" : said == says, "\(said)")
    #expect(!VolumeWords(driver).rounded(100_000).contains("000 million "))
  }

  @Test(arguments: [40, 60, 80]) func `a name too long for its axis ends with an ellipsis`(
    columns: Int
  ) throws {
    let estimate = try CostEstimate.van { rubric in
      rubric.costs.drivers[0].units =
        "views of every page of the whole application in the browsers of all the people of the firm"
    }
    let chart = try #require(BandChart.volume(estimate))
    for glyphs in TextStyle.Glyphs.allCases {
      let lines = chart.lines(columns: columns, glyphs: glyphs).map(\.words)
      let arrow = glyphs == .unicode ? "…\u{A0}→" : "...\u{A0}>"
      #expect(lines.contains { $0.hasSuffix(arrow) }, "\(lines)")
      #expect(lines.allSatisfy { $0.displayWidth <= columns })
    }
  }
}
