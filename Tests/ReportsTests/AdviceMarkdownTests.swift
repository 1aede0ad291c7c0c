import Reports
import TestSupport
import Testing

@Suite struct AdviceMarkdownTests {
  @Test(arguments: Recommendation.samples) func `the Markdown reads as recorded`(
    sample: RecommendationSample
  ) throws {
    let text = AdviceReport(sample.recommendation, digest: "").rendered(as: .markdown)
    try Golden.compare(text, with: "advice-\(sample.name).md")
  }
}
