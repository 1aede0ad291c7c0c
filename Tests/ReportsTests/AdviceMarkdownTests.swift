import Reports
import TestSupport
import Testing

@Suite struct AdviceMarkdownTests {
  @Test(arguments: [(Extent.page, "advice-page.md"), (.full, "advice.md")])
  func `the Markdown reads as recorded`(extent: Extent, name: String) throws {
    let report = AdviceReport(.followed, digest: "")
    try Golden.compare(report.rendered(as: .markdown, extent), with: name)
  }
}
