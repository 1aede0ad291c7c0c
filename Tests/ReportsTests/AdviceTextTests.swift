import Layouts
import Reports
import TestSupport
import Testing

@Suite struct AdviceTextTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var recommendation: Recommendation
    var style = TextStyle()
    var isBrief = false
  }

  static let samples: [Sample] = [
    Sample(testDescription: "settled-80", recommendation: .settled),
    Sample(testDescription: "settled-60", recommendation: .settled, style: TextStyle(width: 60)),
    Sample(testDescription: "settled-120", recommendation: .settled, style: TextStyle(width: 120)),
    Sample(testDescription: "settled-40", recommendation: .settled, style: TextStyle(width: 40)),
    Sample(
      testDescription: "settled-80-ascii", recommendation: .settled,
      style: TextStyle(glyphs: .ascii)),
    Sample(
      testDescription: "settled-80-coloured", recommendation: .settled,
      style: TextStyle(isColoured: true)),
    Sample(testDescription: "settled-80-brief", recommendation: .settled, isBrief: true),
    Sample(
      testDescription: "settled-60-ascii-brief", recommendation: .settled,
      style: TextStyle(width: 60, glyphs: .ascii), isBrief: true),
    Sample(testDescription: "combined-80", recommendation: .combined),
    Sample(testDescription: "open-80", recommendation: .open),
    Sample(testDescription: "open-80-brief", recommendation: .open, isBrief: true),
    Sample(testDescription: "undecided-80", recommendation: .undecided),
    Sample(testDescription: "undecided-80-brief", recommendation: .undecided, isBrief: true),
    Sample(testDescription: "choice-80", recommendation: .choice),
    Sample(testDescription: "choice-60", recommendation: .choice, style: TextStyle(width: 60)),
    Sample(testDescription: "choice-120", recommendation: .choice, style: TextStyle(width: 120)),
    Sample(
      testDescription: "choice-40-ascii", recommendation: .choice,
      style: TextStyle(width: 40, glyphs: .ascii)),
    Sample(
      testDescription: "choice-80-coloured-brief", recommendation: .choice,
      style: TextStyle(isColoured: true), isBrief: true),
    Sample(testDescription: "tie-80", recommendation: .tie),
    Sample(testDescription: "followed-80", recommendation: .followed),
    Sample(testDescription: "followed-80-brief", recommendation: .followed, isBrief: true),
  ]

  @Test(arguments: samples) func `the report reads as recorded`(sample: Sample) throws {
    let text = AdviceReport(sample.recommendation, digest: "")
      .rendered(in: sample.style, sample.isBrief ? .brief : .full)
    try Golden.compare(text, with: "advice-\(sample.testDescription).txt")
  }
}
