import Rubrics
import Testing

@testable import Measurements

/// What the shipped rubrics say can be counted.
@Suite struct SourceKindTests {
  static let questions = BuiltInRubrics.ids.flatMap { id in
    ((try? BuiltInRubrics.module(id))?.rubric.questions ?? []).map { (id, $0) }
  }

  @Test func `every question that is found out by counting says so, and no other`() {
    let told = Self.questions.filter { $0.1.findOut != nil }
    #expect(told.contains { $0.1.findOut?.measure == .changes })
    for (rubric, question) in told {
      #expect(
        question.findOut?.measure == SourceKind.answering(question.id),
        "\(rubric): \(question.id)")
    }
  }

  @Test func `no question is counted from two kinds of files`() {
    let questions = SourceKind.allCases.flatMap(\.questions)
    #expect(Set(questions).count == questions.count)
  }
}
