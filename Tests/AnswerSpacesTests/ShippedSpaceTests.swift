import AnswerSpaces
import Rubrics
import Testing

/// The spaces of the shipped rubrics stay small enough for a prompt.
///
/// Where this fails after a change of a rubric, `crossroads-benchmark order RUBRIC` finds the order of its questions for
/// `LevelOrder.sifted` anew.
@Suite struct ShippedSpaceTests {
  @Test(
    arguments: [
      ("rag-vs-fine-tuning", 1_200), ("evaluation-plan", 700), ("retrieval-design", 12_000),
      ("tuning-method", 11_000),
    ])
  func staysSmall(id: String, nodes: Int) throws {
    let space = try AnswerSpace(of: BuiltInRubrics.module(id).rubric, budget: .prompt)
    #expect(space.nodeCount < nodes)
  }
}
