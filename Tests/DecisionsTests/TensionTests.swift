import Decisions
import Rubrics
import Testing

@Suite struct TensionTests {
  static func rubric() throws -> Rubric {
    try BuiltInRubrics.module("rag-vs-fine-tuning").rubric
  }

  @Test func `answers that pull apart are named in the order of the rubric`() throws {
    let answers: Answers = [
      "gap": .choice("knowledge"), "logic": .choice("tacit"), "corpus": .choice("none"),
      "citations": .choice("required"),
    ]
    #expect(
      try Self.rubric().tensions(in: answers).map(\.id) == [
        "facts-only-yet-tacit", "facts-missing-yet-no-documents", "citations-without-documents",
      ])
  }

  @Test func `what is not known is in no tension`() throws {
    let rubric = try Self.rubric()
    #expect(rubric.tensions(in: [:]).isEmpty)
    #expect(rubric.tensions(in: ["gap": .choice("knowledge"), "logic": .unknown]).isEmpty)
  }

  @Test func `every tension of the shipped rubric looks at two questions and says why`() throws {
    let tensions = try Self.rubric().tensions
    #expect(tensions.count >= 5)
    for tension in tensions {
      #expect(tension.when.questions.count == 2)
      #expect(!tension.because.isEmpty)
      #expect(!tension.citations.isEmpty)
    }
  }
}
