import Testing

@testable import Rubrics

/// Words of the trade, and where a text uses them.
@Suite struct TermTests {
  static let samples: [(word: String, text: String, occurs: Bool)] = [
    ("window", "It fits the window.", true), ("window", "Windows differ", true),
    ("window", "windowing", false), ("RAG", "rag first", true), ("RAG", "storage", false),
    ("RAG", "drag", false), ("fine-tuning", "No fine-tuning yet", true),
    ("index", "an index, made", true), ("index", "index\u{E9}", false), ("index", "inde", false),
    ("golden set", "the golden sets", true), ("", "anything", false), ("x", "", false),
  ]

  @Test(arguments: samples)
  func `a word occurs as itself or in the plural`(word: String, text: String, occurs: Bool) {
    #expect(Term(word: word, means: "").occurs(in: text) == occurs)
  }

  @Test(arguments: BuiltInRubrics.ids)
  func `a shipped rubric explains its words without them, and uses them all`(id: String) throws {
    let rubric = try BuiltInRubrics.module(id).rubric
    #expect(rubric.glossary.count > 3)
    for term in rubric.glossary {
      #expect(rubric.questions.contains { rubric.terms(in: $0).contains(term) }, "\(term.word)")
      #expect(term.means.hasSuffix("."))
      #expect(!term.occurs(in: term.means), "\(term.word)")
    }
    #expect(rubric.questions.allSatisfy { $0.findOut != nil })
  }
}
