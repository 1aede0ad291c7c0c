import Diagnostics
import Layouts
import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct ComparisonReportTests {
  struct Look: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var style: TextStyle
    var isPage = false
  }

  static let looks = [
    Look(testDescription: "80", style: TextStyle()),
    Look(testDescription: "80-page", style: TextStyle(), isPage: true),
  ]

  @Test(arguments: looks) func `two people as text`(look: Look) throws {
    let text = try Self.report("pair").rendered(in: look.style, look.isPage ? .page : .full)
    try Golden.compare(
      text, with: "compare-pair-\(look.testDescription).txt")
  }

  @Test(arguments: [80]) func `several projects as text`(width: Int) throws {
    try Golden.compare(
      Self.report("several").rendered(in: TextStyle(width: width)),
      with: "compare-several-\(width).txt")
  }

  @Test(arguments: ["pair", "several"]) func `a comparison as Markdown`(name: String) throws {
    try Golden.compare(
      Self.report(name).rendered(as: .markdown), with: "compare-\(name).md")
  }

  @Test(arguments: ["pair", "several"]) func `a comparison as JSON`(name: String) throws {
    let report = ComparisonReport(on: try Self.comparison(name), digest: "sha256:0")
    try Golden.compare(
      report.rendered(as: .json, version: "1.0.0"), with: "compare-\(name).json")
  }

  @Test(arguments: ["pair", "several"]) func `a comparison as a page`(name: String) throws {
    let page = try Self.report(name).rendered(as: .html, version: "1.0.0")
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(!page.contains("src=\"http"))
    try Golden.compare(page.withoutAssets, with: "compare-\(name).html")
  }

  private static func report(_ name: String) throws -> ComparisonReport {
    ComparisonReport(on: try comparison(name), digest: "0f1e2d3c4b5a")
  }

  private static func comparison(_ name: String) throws -> Comparison {
    try name == "pair" ? .pair() : .several()
  }

  @Test func `equal answers are called equal`() throws {
    let text = ComparisonReport(on: try .twins(), digest: "").rendered()
    #expect(text.contains("Both come out at Own a van."))
    #expect(text.contains("Every question is answered alike."))
    #expect(!text.contains("bring them together"))
  }

  @Test(arguments: [40, 60, 79, 120]) func `no line is too wide, trailing or doubly empty`(
    width: Int
  ) throws {
    for glyphs in TextStyle.Glyphs.allCases {
      let style = TextStyle(width: width, glyphs: glyphs)
      for comparison in [try Comparison.pair(), try .several(), try .twins(), try Self.hostile()] {
        let text = ComparisonReport(on: comparison, digest: "").rendered(in: style)
        for line in text.split(separator: "\n") {
          #expect(String(line).displayWidth <= width, "\(line)")
          #expect(!line.hasSuffix(" "), "\(line)")
        }
        #expect(!text.contains("\n\n\n"))
        #expect(glyphs == .unicode || text.utf8.allSatisfy { $0 < 0x80 })
        #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint })
      }
    }
  }

  @Test func `a hostile file name stays text`() throws {
    let markdown = ComparisonReport(on: try Self.hostile(), digest: "").rendered(as: .markdown)
    #expect(!markdown.contains("<script>"))
    #expect(markdown.contains("&lt;script&gt;"))
    #expect(!markdown.unicodeScalars.contains { $0 != "\n" && $0.isUnsafeToPrint })
    for line in markdown.split(separator: "\n") where line.hasPrefix("| Outcome") {
      #expect(line.replacing("\\|", with: "").count { $0 == "|" } == 4, "\(line)")
    }
  }

  private static func hostile() throws -> Comparison {
    try Comparison(comparing: [
      ("<script>|\u{1B}[31m", ["trips": .choice("daily")], nil),
      (
        "a name that is far too long for any column of any table in any terminal \u{202E}", [:], nil
      ),
    ])
  }
}
