import Rubrics
import Testing

@testable import AnswerSpaces

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

  @Test(arguments: ["rag-vs-fine-tuning", "retrieval-design", "tuning-method"])
  func `keeps a question after its test where a copy supersedes others`(id: String) throws {
    var rubric = try BuiltInRubrics.module(id).rubric
    for index in rubric.questions.indices { rubric.questions[index].supersededBy = nil }
    let single = rubric.questions.indices.filter { index in
      rubric.questions[index].pick == .one
        && rubric.questions[index].choices.contains { !$0.points.isEmpty }
    }
    let test = rubric.questions[single[2]].id
    for index in single.prefix(2) { rubric.questions[index].supersededBy = test }
    var budget = Budget(steps: 1_000_000)
    let levels = try Frame(of: [rubric], budget: &budget).levels.map(\.question.id)
    let place = try #require(levels.firstIndex(of: test))
    #expect(
      Set(levels[(place + 1)...].prefix(2)) == Set(single.prefix(2).map { rubric.questions[$0].id })
    )
  }
}
