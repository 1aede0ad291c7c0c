import Layouts
import Reports
import TestSupport
import Testing

@Suite struct AdviceTextTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var recommendation: Recommendation
    var isPage = false
  }

  static let samples: [Sample] = [
    Sample(testDescription: "settled-80", recommendation: .settled),
    Sample(testDescription: "settled-80-page", recommendation: .settled, isPage: true),
    Sample(testDescription: "combined-80", recommendation: .combined),
    Sample(testDescription: "open-80", recommendation: .open),
    Sample(testDescription: "open-80-page", recommendation: .open, isPage: true),
    Sample(testDescription: "undecided-80", recommendation: .undecided),
    Sample(testDescription: "undecided-80-page", recommendation: .undecided, isPage: true),
    Sample(testDescription: "choice-80", recommendation: .choice),
    Sample(testDescription: "tie-80", recommendation: .tie),
    Sample(testDescription: "followed-80", recommendation: .followed),
    Sample(testDescription: "followed-80-page", recommendation: .followed, isPage: true),
  ]

  @Test(arguments: samples) func `the report reads as recorded`(sample: Sample) throws {
    let text = AdviceReport(sample.recommendation, digest: "")
      .rendered(sample.isPage ? .page : .full)
    try Golden.compare(text, with: "advice-\(sample.testDescription).txt")
  }
}
