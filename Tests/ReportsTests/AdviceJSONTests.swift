import Reports
import StrictJSON
import TestSupport
import Testing

@Suite struct AdviceJSONTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var recommendation: Recommendation
  }

  static let samples: [Sample] = [
    Sample(testDescription: "settled", recommendation: .settled),
    Sample(testDescription: "combined", recommendation: .combined),
    Sample(testDescription: "open", recommendation: .open),
    Sample(testDescription: "undecided", recommendation: .undecided),
  ]

  @Test(arguments: samples) func `the JSON result reads as recorded`(sample: Sample) throws {
    let text = AdviceJSON(version: "1.2.3").value(of: sample.recommendation).text() + "\n"
    try Golden.compare(text, with: "advice-\(sample.testDescription).json")
  }

  @Test(arguments: samples) func `every result has the promised keys and no others`(
    sample: Sample
  ) throws {
    guard case .object(let members) = AdviceJSON(version: "1").value(of: sample.recommendation)
    else {
      Issue.record("not an object")
      return
    }
    #expect(
      members.keys.sorted() == [
        "advice", "answers", "changes", "format", "next", "prerequisites", "reasons",
        "recommendation", "restsOn", "rubric", "rules", "scores", "steps", "tool",
      ])
  }
}
