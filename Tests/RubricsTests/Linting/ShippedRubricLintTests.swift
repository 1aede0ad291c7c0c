import Rubrics
import Testing

@Suite struct ShippedRubricLintTests {
  @Test(arguments: BuiltInRubrics.ids)
  func `a shipped rubric passes every rule but for notes`(id: String) throws {
    let rubric = try BuiltInRubrics.module(id).rubric
    let findings = Linter.findings(in: rubric).filter { $0.severity != .note }
    #expect(findings == [])
  }

  @Test(arguments: BuiltInRubrics.ids)
  func `every question of a shipped rubric says how its answer is found out`(id: String) throws {
    let questions = try BuiltInRubrics.module(id).rubric.questions
    #expect(!questions.isEmpty)
    #expect(questions.filter { $0.findOut == nil }.map(\.id) == [])
  }
}
