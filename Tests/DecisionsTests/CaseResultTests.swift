import Decisions
import Rubrics
import TestSupport
import Testing

@Suite struct CaseResultTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var id: String
    var outcome: String
    var isHit = false
    var isDocumentedMiss = false
    var isOutdatedMiss = false
    var missingAdvice: [String] = []
    var missingPrerequisites: [String] = []
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "an expected outcome with its advice is a hit", id: "daily-joiner",
      outcome: "own", isHit: true),
    Sample(
      testDescription: "an outcome nobody expects is a miss", id: "glazier", outcome: "rent"),
    Sample(
      testDescription: "advice and prerequisites that do not apply make a miss",
      id: "moving-house", outcome: "rent", missingAdvice: ["breakdown"],
      missingPrerequisites: ["licence"]),
    Sample(
      testDescription: "a miss with a remark is documented", id: "collector", outcome: "neither",
      isDocumentedMiss: true),
    Sample(
      testDescription: "a hit with such a remark is out of date", id: "letter-writer",
      outcome: "neither", isHit: true, isOutdatedMiss: true),
  ]

  @Test(arguments: samples) func `a case is compared with what it expects`(sample: Sample) throws {
    let documentedCase = try #require(SampleRubric.cases.first { $0.id == sample.id })
    let result = CaseResult(of: documentedCase, by: SampleRubric.rubric)
    #expect(result.decision.outcome.id == sample.outcome)
    #expect(result.isHit == sample.isHit)
    #expect(result.isDocumentedMiss == sample.isDocumentedMiss)
    #expect(result.isOutdatedMiss == sample.isOutdatedMiss)
    #expect(result.missingAdvice == sample.missingAdvice)
    #expect(result.missingPrerequisites == sample.missingPrerequisites)
  }
}
