import Layouts
import TestSupport
import Testing

@testable import Reports

/// Each renderer over one outline that holds one of everything.
@Suite struct RendererTests {
  struct Look: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var style = TextStyle()
    var isAccessible = false
  }

  static let looks = [
    Look(testDescription: "40", style: TextStyle(width: 40)),
    Look(testDescription: "60", style: TextStyle(width: 60)),
    Look(testDescription: "80"),
    Look(testDescription: "120", style: TextStyle(width: 120)),
    Look(testDescription: "80-ascii", style: TextStyle(glyphs: .ascii)),
    Look(testDescription: "80-coloured", style: TextStyle(isColoured: true)),
    Look(testDescription: "80-accessible", isAccessible: true),
  ]

  @Test(arguments: looks) func `text reads as recorded`(look: Look) throws {
    let text = SampleReport(outline: try .sample())
      .rendered(in: look.style, isAccessible: look.isAccessible)
    try Golden.compare(text, with: "outline-\(look.testDescription).txt")
    for line in text.split(separator: "\n") where !line.contains("http") && !look.style.isColoured {
      #expect(String(line).displayWidth <= look.style.width, "\(line)")
    }
  }

  @Test func `code is set apart from what follows it, also where there is little room`() {
    let blocks = ["one", "two"].map {
      Outline.Block.code(Outline.Code(caption: $0, language: "text", lines: ["a"]))
    }
    let outline = Outline(
      name: "x", sections: [Outline.Section(heading: "x", isCompact: true, blocks: blocks)])
    let lines = SampleReport(outline: outline).rendered(in: TextStyle()).split(
      separator: "\n", omittingEmptySubsequences: false)
    let second = lines.firstIndex { $0.contains("two:") }
    #expect(second.map { lines[$0 - 1] } == "")
  }

  @Test func `Markdown for a comment reads as recorded`() throws {
    let report = SampleReport(outline: try .sample())
    try Golden.compare(report.rendered(as: .markdown), with: "outline.md")
  }

  @Test func `Markdown for a file reads as recorded`() throws {
    let file = SampleReport(outline: try .sample(), isFile: true)
    try Golden.compare(file.rendered(as: .markdown), with: "outline-file.md")
  }

  @Test(arguments: [
    ("# Not a part", "\\# Not"), ("- not a list", "\\- not"), ("1. not", "1\\. not"),
  ])
  func `what stands below an item's title in a file begins nothing there`(
    detail: String, expected: String
  ) {
    var outline = Outline()
    let item = Outline.Item(title: "Title", detail: Phrase(detail), remedy: "Remedy")
    outline.opening = Outline.Section(blocks: [.list(Outline.List(marker: .number, items: [item]))])
    let file = SampleReport(outline: outline, isFile: true).rendered(as: .markdown)
    #expect(file.contains("1. Title\\\n   \(expected)"))
    #expect(file.contains("\\\n   → Remedy\n"))
  }

  @Test func `a page reads as recorded`() throws {
    let page = SampleReport(outline: try .sample()).rendered(as: .html)
    try Golden.compare(page.withoutAssets, with: "outline.html")
  }

  @Test func `the pictures read as recorded`() throws {
    let picture = SampleReport(outline: try .sample()).rendered(as: .svg)
    try Golden.compare(picture, with: "outline.svg")
  }
}
