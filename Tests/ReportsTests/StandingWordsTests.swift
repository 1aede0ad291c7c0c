import Reports
import Rubrics
import TestSupport
import Testing

@testable import AnswerSpaces

@Suite struct StandingWordsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var firmness: Firmness?
    var adjective: String?
    var alternatives: String?
  }

  static let samples = [
    Sample(
      testDescription: "settled", firmness: Firmness(standing: .settled, possible: ["own"]),
      adjective: "settled"),
    Sample(
      testDescription: "open", firmness: Firmness(standing: .open, possible: ["own", "rent"]),
      adjective: "open", alternatives: "It could still become Rent when needed."),
    Sample(
      testDescription: "subject to a test",
      firmness: Firmness(
        standing: .open, possible: ["own", "rent"],
        subjectTo: [PendingTest(question: "trips", results: [])]),
      adjective: "settled unless the trips says otherwise"),
    Sample(
      testDescription: "not computed",
      firmness: Firmness(standing: .notComputed, possible: ["own", "rent"])),
    Sample(testDescription: "unknown", firmness: nil),
  ]

  @Test(arguments: samples) func `it says how firm, and what else is possible`(sample: Sample) {
    let words = StandingWords(sample.firmness, of: "own", by: SampleRubric.rubric)
    #expect(words.adjective == sample.adjective)
    #expect(words.alternatives == sample.alternatives)
  }
}
