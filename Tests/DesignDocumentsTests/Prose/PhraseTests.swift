import Rubrics
import Testing

@testable import DesignDocuments

/// Returns which of some phrases are found in a text.
private func found(_ phrases: [String], in text: String) -> [String] {
  var trie = PhraseTrie<Meaning>()
  for (index, phrase) in phrases.enumerated() { trie.insert(phrase, meaning: .advice(index)) }
  let matches = ProseMatches(in: MarkdownDocument(Array(text.utf8)), listeningFor: trie)
  return matches.matches.compactMap { match in
    guard case .advice(let index) = match.meaning else { return nil }
    return phrases[index]
  }
}

@Suite struct `Phrases` {
  @Test(arguments: [
    ("a word", "rag", "a Rag here", true),
    ("a part of a word", "eval", "retrieval, evaluated", false),
    ("capitals match themselves only", "RAG", "a rag, a Rag, DRAGs, FRAG", false),
    ("capitals", "RAG", "**RAG**-based", true),
    ("case in between", "LoRA", "LoRa and LORA", false),
    ("hyphens and spaces are the same", "fine tuning", "Fine-Tuning", true),
    ("a hyphen that does not break", "fine tuning", "fine\u{2011}tuning", true),
    ("across lines", "changes every week", "changes\nevery week", true),
    ("across lines of a quotation", "every week", "> every\n> week", true),
    ("emphasis", "does not need", "does _not_ **need**", true),
    ("not across sentences", "every week", "every. Week", false),
    ("an abbreviation ends no sentence", "e g weekly", "e.g. weekly", true),
    ("not across cells", "every week", "a | every | week\n-|-|-\n", false),
    ("not across blocks", "every week", "every\n\nweek", false),
    ("the text of a link", "every week", "[every](b) [week][x]", true),
    (
      "not the target of a link", "weekly", "[a](weekly) [b][weekly] <https://weekly.example>",
      false
    ),
    ("not an address", "weekly", "see https://example.org/weekly/x", false),
    ("not a definition", "weekly", "[weekly]: https://example.org", false),
    ("not code", "weekly", "`weekly` ``a ` weekly``", false),
    ("an open backtick", "weekly", "a ` weekly", true),
    ("not a comment", "weekly", "a <!-- weekly --> b", false),
    ("between tags", "weekly", "a <b title=\"x\">weekly</b>", true),
    ("thousands", "1000 examples", "1,000 examples", true),
    ("not half a number", "5 seconds", "1.5 seconds", false),
    ("typographic apostrophes", "doesn't change", "doesn’t change", true),
    ("a gap", "trained * documents", "trained on all our documents", true),
    ("a gap of nothing", "trained * documents", "trained documents", true),
    ("a gap that is too wide", "trained * documents", "trained on a lot of documents", false),
    ("accents left out", "recomendación final", "Recomendacion final", true),
    ("accents that the phrase has not", "recomendacion", "recomendación", false),
    ("accents of short words", "más", "mas", false),
    ("dots, which are no accents", "für später", "fur spater", false),
    ("Cyrillic", "решение", "Решение", true),
    ("signs without spaces", "採用", "RAGを採用する", true),
  ]) func `are found by word`(name: String, phrase: String, text: String, isFound: Bool) {
    #expect(found([phrase], in: text) == (isFound ? [phrase] : []))
  }

  @Test func `that overlap are all found`() {
    #expect(
      found(["a b c", "b c", "b", "c d"], in: "a b c d").sorted() == ["a b c", "b", "b c", "c d"])
  }
}

@Suite struct `The shipped phrases` {
  @Test func `name every option, its field and evaluation`() throws {
    let rubric = try Samples.rubric()
    for option in rubric.options { #expect(!rubric.scope.terms(for: option.id).isEmpty) }
    #expect(!rubric.scope.field.isEmpty)
    #expect(!rubric.scope.evaluation.isEmpty)
  }

  @Test func `answer every essential question in some way`() throws {
    let rubric = try Samples.rubric()
    for question in rubric.questions where question.isEssential {
      #expect(question.choices.allSatisfy { !$0.cues.isEmpty }, "\(question.id)")
    }
  }

  @Test func `are found in a text that holds them`() throws {
    let rubric = try Samples.rubric()
    let phrases =
      rubric.options.flatMap { rubric.scope.terms(for: $0.id) } + rubric.outcomes.flatMap(\.cues)
      + rubric.questions.flatMap { $0.choices.flatMap(\.cues) } + rubric.advice.flatMap(\.cues)
    #expect(phrases.count > 500)
    for phrase in phrases {
      #expect(found([phrase], in: phrase.replacing("*", with: "some")) == [phrase], "\(phrase)")
    }
  }

  @Test func `give no question the same phrase twice`() throws {
    for question in try Samples.rubric().questions {
      let cues = question.choices.flatMap(\.cues)
      #expect(Set(cues).count == cues.count, "\(question.id)")
    }
  }
}
