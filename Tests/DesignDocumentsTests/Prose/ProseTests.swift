import Rubrics
import Testing

@testable import DesignDocuments

struct ProseCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let decision: String?
  var testDescription: String { name }

  init(_ name: String, _ text: String, _ decision: String?) {
    self.name = name
    self.text = text
    self.decision = decision
  }
}

@Suite struct `The decision in a text` {
  /// Headings and phrasings as design documents have them, in words of our own.
  static let cases = [
    ProseCase(
      "a preference", "## Decision\n\nUse RAG on the LLM rather than fine-tuning our own.\n", "rag"),
    ProseCase(
      "a denial",
      "## Decision\n\nWe will use RAG with an LLM. Fine-tuning of any kind will not be done.\n",
      "rag"),
    ProseCase(
      "emphasis within a denial",
      "## Decision\n\nWe adopt RAG for the chatbot. It does _not_ need fine-tuning.\n", "rag"),
    ProseCase(
      "a deferral",
      "## Decision\n\nAdopt RAG for the assistant; fine-tuning is deferred to phase 2.\n", "rag"),
    ProseCase(
      "a term within a link",
      "## Decision\n\nWe will build a [RAG](https://fine-tuning.example/) service for the LLM.\n\n## Alternatives\n\nFine-tuning.\n",
      "rag"),
    ProseCase(
      "tuning", "## Decision\n\nFine-tune a small LLM with LoRA instead of using RAG.\n",
      "fine-tuning"),
    ProseCase(
      "both", "## Decision\n\nWe fine-tune a small LLM for tone, and facts come through RAG.\n",
      "combined"),
    ProseCase(
      "both by name", "## Decision\n\nWe will build RAG with a fine-tuned LLM.\n", "combined"),
    ProseCase(
      "neither",
      "## Decision\n\nWe will rely on prompt engineering with the LLM. No fine-tuning.\n",
      "prompt-first"),
    ProseCase(
      "a cell of a table",
      "# LLM options\n\n| Option | Verdict |\n|---|---|\n| Fine-tuning | Rejected |\n| RAG | ✅ Chosen |\n",
      "rag"),
    ProseCase(
      "a heading of an option",
      "# Support LLM\n\n## Options\n\n### Fine-tuning\n\nSlow.\n\n### RAG (Chosen)\n\nQuick.\n",
      "rag"),
    ProseCase(
      "a run-in label", "# Support LLM\n\n- **Decision:** choose RAG over fine-tuning.\n", "rag"),
    ProseCase(
      "a reason in a heading",
      "# Decision log\n\nOur LLM.\n\n## Decision\n\n### Why RAG?\n\nWe need sources.\n\n### Alternatives\n\nFine-tuning.\n",
      "rag"),
    ProseCase(
      "options described with the words of plans",
      "## Decision\n\nWe will use RAG with an LLM.\n\n## Alternatives\n\nWe fine-tune the model on the corpus. We will use fine-tuning for all.\n",
      "rag"),
    ProseCase(
      "a table of front matter and CRLF",
      "---\nstatus: accepted\n---\r\n## Decision\r\n\r\nUse RAG for the LLM, not fine-tuning.\r\n",
      "rag"),
    ProseCase(
      "a run-in within a paragraph",
      "# Support LLM\n\n**Decision:** RAG\n**Alternatives:** fine-tuning, a longer prompt\n", "rag"),
    ProseCase(
      "a run-in of alternatives in a list",
      "# Support LLM\n\n- **Decision:** fine-tuning with LoRA\n- **Alternatives considered:** RAG\n",
      "fine-tuning"),
    ProseCase(
      "a run-in that speaks for the list below it",
      "# Support LLM\n\n## Decision\n\nWe use RAG.\n\n**Rejected options:**\n\n- Fine-tuning\n- We will use fine-tuning\n",
      "rag"),
    ProseCase(
      "tuning with no alternative", "## Decision\n\nWe will fine-tune a small language model.\n",
      "fine-tuning"),
    ProseCase(
      "no retrieval", "# Bot\n\n## Decision\n\nUse a hosted LLM with no RAG.\n", "prompt-first"),
    ProseCase(
      "few-shot examples", "## Decision\n\nUse few-shot prompting with the LLM.\n", "prompt-first"),
    ProseCase(
      "the whole text in the prompt",
      "# LLM\n\n## Decision\n\nWe will put the whole manual in the prompt.\n", "prompt-first"),
    ProseCase(
      "German",
      "# Assistent\n\n## Beschluss\n\nWir verwenden RAG statt Fine-Tuning für das Sprachmodell.\n",
      "rag"),
    ProseCase(
      "German tuning",
      "# Modell\n\n## Entscheidung\n\nWir setzen auf Feinabstimmung des Sprachmodells. RAG wird nicht eingesetzt.\n\n## Alternativen\n\nRAG.\n",
      "fine-tuning"),
    ProseCase(
      "French",
      "# Assistant\n\n## Décision\n\nNous utilisons le RAG plutôt que l'affinage du modèle de langage.\n",
      "rag"),
    ProseCase(
      "French tuning",
      "# Assistant\n\n## Décision\n\nNous adoptons le réglage fin du LLM, sans RAG.\n",
      "fine-tuning"),
    ProseCase(
      "Spanish",
      "# Asistente\n\n## Decisión\n\nUsaremos RAG en lugar de ajuste fino del modelo de lenguaje.\n",
      "rag"),
    ProseCase(
      "Portuguese",
      "# Assistente\n\n## Decisão\n\nVamos usar RAG em vez de ajuste fino do modelo de linguagem.\n",
      "rag"),
    ProseCase("Chinese", "# 助手\n\n## 决定\n\n我们采用 RAG，而不是微调语言模型。\n", "rag"),
    ProseCase("Japanese", "# 助手\n\n## 決定\n\nRAGを採用する。\n\n## 代替案\n\nファインチューニング\n", "rag"),
    ProseCase(
      "tuning told of somebody else",
      "# LLM news\n\nA vendor will fine-tune a language model for its clients.\n", nil),
    ProseCase(
      "tuning weighed under a heading of decisions",
      "# LLM\n\n## Decision\n\nWe might fine-tune a language model.\n", nil),
    ProseCase(
      "a prompt that is mentioned", "# LLM\n\n## Decision\n\nWe log the prompt of each LLM call.\n",
      nil),
    ProseCase(
      "one thing over two others",
      "# Retrieval-augmented generation over fine-tuning or longer prompts\n\n## Decision\n\nAn LLM.\n",
      "rag"),
    ProseCase(
      "retrieval that a title and its decision name",
      "# RAG integration\n\n## Decision\n\nWe will adopt light RAG with an LLM.\n", "rag"),
    ProseCase(
      "a plan by its title",
      "# Fine-tuning plan\n\nTwo thousand examples go in. LoRA on Llama takes a day.\n",
      "fine-tuning"),
    ProseCase(
      "a guide by its title", "# Fine-tuning guide\n\nLoRA on Llama takes a day.\n", nil),
    ProseCase(
      "tuning something else than the model",
      "# LLM\n\n## Decision\n\nFine-tune the embedding model, with no RAG in sight.\n",
      "prompt-first"),
    ProseCase(
      "tuning an embedding model alone",
      "# LLM search\n\n## Decision\n\nWe will fine-tune the embedding model.\n", nil),
    ProseCase(
      "a heading that does without",
      "# Bot\n\nOur chatbot uses retrieval-augmented prompting of an LLM.\n\n### No fine-tuning\n\nIt goes stale.\n",
      "rag"),
    ProseCase(
      "a heading that marks what was chosen",
      "# LLM\n\n## Options\n\n### 1: web search and RAG (Chosen)\n\nFresh.\n\n### 2: fine-tuning\n\nStale.\n",
      "rag"),
    ProseCase(
      "German quotation of one term only", "## Decision\n\nWe will use an LLM with RAG.\n", nil),
    ProseCase(
      "an explanation",
      "# RAG vs fine-tuning: when to use which\n\nAn LLM can use RAG or fine-tuning. Use RAG when facts change.\n",
      nil),
    ProseCase("a comparison", "# Study\n\nWe compare RAG and fine-tuning of an LLM.\n", nil),
    ProseCase("a question", "# LLM\n\n## Decision\n\nShould we use RAG or fine-tuning?\n", nil),
    ProseCase(
      "code",
      "# LLM\n\n## Decision\n\n```\nUse RAG rather than fine-tuning\n```\n\nSee `RAG` and `fine-tuning`.\n",
      nil),
    ProseCase(
      "a comment",
      "# LLM\n\n## Decision\n\n<!-- Use RAG rather than fine-tuning -->\nTo be done.\n", nil),
    ProseCase(
      "another field",
      "# Storage\n\n## Decision\n\nDrag the fragment. We will fine-tune the autoscaler rather than use a rag.\n",
      nil),
    ProseCase(
      "other senses of the words",
      "# Linting\n\n## Decision\n\nWe fine-tune the rules instead of rewriting them.\n", nil),
    ProseCase("nothing", "", nil),
  ]

  @Test(arguments: cases) func `is read with polarity and place`(sample: ProseCase) throws {
    let report = try Samples.report(on: sample.text)
    #expect(report.suggestions.first?.decision == sample.decision)
    #expect(report.isInScope == (sample.decision != nil))
  }

  @Test(arguments: cases.filter { $0.decision == nil }) func `is silent out of scope`(
    sample: ProseCase
  ) throws {
    #expect(try Samples.report(on: sample.text).findings.isEmpty)
  }
}

@Suite struct `Notes on prose` {
  private static let decided =
    "# Support LLM\n\n## Decision\n\nUse RAG rather than fine-tuning.\n\n"

  private func answers(_ text: String) throws -> [String] {
    let report = try Samples.report(on: Self.decided + text)
    return report.findings(of: "answer-in-prose").map(\.message)
  }

  @Test func `quote the words for an answer, with their place`() throws {
    let sample = MarkedText(Self.decided + "## Context\n\nThe list ①changes weekly②.\n")
    let report = try Samples.report(on: sample.bytes)
    let finding = try #require(report.findings(of: "answer-in-prose").first)
    #expect(finding.subject == "volatility")
    #expect(finding.message.contains("\"changes weekly\""))
    #expect(finding.place.bytes == ByteRange(sample.offsets[0], sample.offsets[1]))
  }

  @Test(arguments: [
    "## Context\n\nThe list never changes weekly.\n",
    "## Alternatives\n\nIt changes weekly.\n",
    "## When to use RAG\n\nThe knowledge changes weekly.\n",
    "## References\n\n- [It changes weekly](a.md)\n",
    "```\nchanges weekly\n```\n",
    "<!-- changes weekly -->\n",
  ]) func `leave out what is denied, rejected, general or no prose`(text: String) throws {
    #expect(try !answers(text).contains { $0.contains("volatility") })
  }

  @Test func `name the essential questions the text leaves open`() throws {
    let report = try Samples.report(on: Self.decided + "The list changes weekly.\n")
    let open = report.findings(of: "question-open-in-prose")
    #expect(open.count == 1)
    let message = try #require(open.first?.message)
    #expect(message.hasPrefix("the text answers 1 of 6 essential questions; open: 'symptom' ("))
    for question in ["citations", "latency", "corpus", "examples"] {
      #expect(message.contains("'\(question)' ("))
    }
    #expect(!message.contains("volatility"))
  }

  @Test func `name the anti-pattern that is committed, not the one that is rejected`() throws {
    let committed = try Samples.report(
      on: "# LLM\n\n## Decision\n\nWe will fine-tune the model on our documents instead of RAG.\n")
    #expect(
      committed.findings(of: "anti-pattern-in-prose").map(\.subject) == ["tuning-to-inject-facts"])
    for text in [
      Self.decided + "Tuned models bake facts into the weights. Nobody can audit them.\n",
      Self.decided + "Our vendor says: train on our documents.\n",
      "# LLM\n\n## Decision\n\nUse RAG. Should we fine-tune it on our documents?\n",
    ] {
      #expect(try Samples.report(on: text).findings(of: "anti-pattern-in-prose").isEmpty, "\(text)")
    }
    let rejected = try Samples.report(
      on: Self.decided + "## Alternatives\n\nFine-tune a model on our documents.\n")
    #expect(rejected.findings(of: "anti-pattern-in-prose").isEmpty)
  }

  @Test func `are never errors unless a declaration is required`() throws {
    let report = try Samples.report(on: Self.decided)
    #expect(report.findings.allSatisfy { $0.severity == .note })
    let required = try Samples.report(on: Self.decided, requiresDeclaration: true)
    #expect(
      required.findings.filter { $0.severity == .error }.map(\.check) == ["declaration-missing"])
  }

  @Test func `may be accepted in a comment`() throws {
    let report = try Samples.report(
      on: Self.decided + "<!-- crossroads-accept declaration-missing -- old, until 2027-12-31 -->\n"
    )
    #expect(report.findings(of: "declaration-missing").map(\.accepted) == ["old"])
  }

  @Test func `suggest a declaration that reads back as it was meant`() throws {
    let report = try Samples.report(
      on: Self.decided + "The list changes weekly, and answers must cite their source.\n"
        + "Answers with citations.\n")
    let text = try #require(report.suggestions.first?.text)
    let again = try Samples.report(on: text)
    #expect(again.findings(of: "declaration-malformed").isEmpty)
    #expect(again.decisions.map(\.declared) == ["rag"])
    #expect(again.decisions.first?.answers["volatility"] == .choice("weekly"))
    #expect(again.decisions.first?.answers["latency"] == nil)
    #expect(text.contains("# latency: real-time | voice | interactive | relaxed\n"))
  }

  @Test func `say when a fence may hide the decision`() throws {
    let report = try Samples.report(on: Self.decided + "```python\nmore\n\n## Lost\n")
    #expect(report.findings(of: "text-unreadable").map(\.place.start.line) == [7])
  }
}
