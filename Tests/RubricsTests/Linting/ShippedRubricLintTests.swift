import Rubrics
import Testing

@Suite struct ShippedRubricLintTests {
  @Test func `the shipped rubric passes every rule but for notes`() throws {
    let rubric = try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
    let findings = Linter.findings(in: rubric).filter { $0.severity != .note }
    #expect(findings == [])
  }
}
