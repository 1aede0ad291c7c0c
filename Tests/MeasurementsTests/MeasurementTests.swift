import Rubrics
import TestSupport
import Testing

@testable import Measurements

@Suite struct MeasurementTests {
  /// Every choice that a measurement may name is one of the default rubric's, so that its answers are answers.
  @Test func `choices are those of the rubric`() throws {
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    let named: [String: [String]] = [
      "volatility": Period.allCases.map(\.rawValue) + [Pace.still],
      "corpus": ["none", "prompt-sized", "hundreds", "thousands", "millions"],
      "examples": ["none"] + ExampleBand.choices(atMost: 5_000), "coverage": ["templated"],
      "gap": ["knowledge", "behaviour", "both", "none"],
      "retrieval": ["promising", "misses", "misread"], "logic": ["written", "mixed", "tacit"],
      "behaviour": ["format", "tone", "vocabulary", "reasoning", "constraints", "tool-use"],
      "evaluation": ["none", "basic", "mature"],
    ]
    for (id, choices) in named {
      let question = try #require(rubric.questions.first { $0.id == id })
      #expect(Set(choices).isSubset(of: question.choices.map(\.id)), "\(id)")
    }
  }

  @Test func `a finding is an answer`() throws {
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    let question = try #require(rubric.questions.first { $0.id == "gap" })
    func answer(_ finding: Finding) -> Answer {
      Measurement(
        question: "gap", finding: finding, evidence: .none, source: MeasuredSource(names: [])
      ).answer(to: question)
    }
    #expect(answer(.oneOf(["both"])) == .choice("both"))
    #expect(answer(.oneOf(["both", "knowledge"])) == .oneOf(["both", "knowledge"]))
    #expect(answer(.oneOf(["both", "knowledge", "none", "behaviour"])) == .unknown)
    #expect(answer(.each([])) == .choices([]))
    #expect(answer(.unknown(.noMarks)) == .unknown)
  }
}
