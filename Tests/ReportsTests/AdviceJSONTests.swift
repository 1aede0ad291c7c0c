import Decisions
import Reports
import StrictJSON
import TestSupport
import Testing

@Suite struct AdviceJSONTests {
  @Test(arguments: Recommendation.samples) func `the JSON result reads as recorded`(
    sample: RecommendationSample
  ) throws {
    let text =
      AdviceReport(sample.recommendation, digest: "sha256:0f1e2d3c").rendered(as: .json)
    try Golden.compare(text, with: "advice-\(sample.name).json")
  }

  @Test(arguments: Recommendation.samples) func `every result has the promised keys and no others`(
    sample: RecommendationSample
  ) throws {
    guard
      case .object(let members) = AdviceReport(sample.recommendation, digest: "")
        .json(version: "1")
    else {
      Issue.record("not an object")
      return
    }
    let promised = [
      "advice", "answers", "changes", "format", "next", "prerequisites", "reasons",
      "recommendation", "restsOn", "rubric", "rules", "scores", "steps", "tool",
    ]
    // The plan stands in a result only when the team stated one.
    let plan = sample.recommendation.decision.plan == nil ? [] : ["plan"]
    let following = sample.recommendation.following.isEmpty ? [] : ["following"]
    #expect(members.keys.sorted() == (promised + plan + following).sorted())
  }
}
