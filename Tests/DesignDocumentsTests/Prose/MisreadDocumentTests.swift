import Paths
import Testing

@testable import DesignDocuments

/// A document with what is to be said of it unless a configuration asks for more.
struct SpokenOf: Sendable, CustomTestStringConvertible {
  let name: String
  let decision: String
  let checks: [String]
  let text: String
  var testDescription: String { name }

  init(_ name: String, decides decision: String, _ checks: [String], _ text: String) {
    self.name = name
    self.decision = decision
    self.checks = checks
    self.text = text
  }
}

@Suite struct `Documents that were misread` {
  static let documents = [
    SpokenOf(
      "accept-hash", decides: "fine-tuning",
      ["acceptance-expired", "decision-contradicted"],
      """
      # Support bot

      ```crossroads
      decision: fine-tuning
      gap: knowledge
      volatility: weekly
      citations: required
      latency: relaxed
      corpus: thousands
      examples: none
      accept: decision-contradicted -- see issue #12, until 2020-01-31
      ```

      """),
    SpokenOf(
      "against-all-six", decides: "rag",
      ["decision-contradicted"],
      """
      # Ticket sorter

      ```crossroads
      decision: rag
      gap: behaviour
      volatility: static
      citations: none
      latency: relaxed
      corpus: none
      examples: thousands
      ```

      """),
    SpokenOf(
      "argues-against", decides: "rag",
      ["evaluation-plan-missing"],
      """
      # Support bot

      ## Decision

      We use RAG for the LLM instead of fine-tuning.

      ## Why

      - Tuned models carry their facts in the weights, so nobody can audit them.
      - Pages are added with no retraining.
      - A lookup costs 100 ms; readers wait three seconds.
      - The core requirement is naming document and page.
      - There are 4,000 pages, and prices change every Monday.
      - The vendor of the index has extensive documentation.

      """),
    SpokenOf(
      "bold-run-in", decides: "rag",
      ["evaluation-plan-missing"],
      """
      # Contract helper

      **Decision:** RAG for the LLM.
      **Alternatives:** fine-tuning (too slow to update), prompt only (contracts do not fit).

      """),
    SpokenOf(
      "few-shot-over-tuning", decides: "prompt-first",
      ["evaluation-plan-missing"],
      """
      # Choices

      ### Decision 5: Few-shot prompting rather than fine-tuning

      **Alternatives:** fine-tuning the LLM (dear), RAG (too much for tables).

      ### Decision 13: Few-shot prompting over fine-tuning

      **Alternatives:** fine-tuning (slow), RAG (too much for structured data).

      """),
    SpokenOf(
      "german", decides: "rag",
      ["evaluation-plan-missing"],
      """
      # Architektur des Assistenten

      ## Entscheidung

      Wir setzen RAG ein und kein Fine-Tuning, weil das Sprachmodell (LLM) sonst veraltet.

      """),
    SpokenOf(
      "long-context", decides: "prompt-first",
      ["evaluation-plan-missing"],
      """
      # Whole handbook in the prompt

      ## Decision

      Put the complete handbook into every prompt of the LLM, and retrieve nothing.

      """),
    SpokenOf(
      "no-rag", decides: "prompt-first",
      ["evaluation-plan-missing"],
      """
      # First release without RAG

      **Decision:** call the hosted model directly, with no RAG, for the first release.

      """),
    SpokenOf(
      "one-option", decides: "fine-tuning",
      ["evaluation-plan-missing"],
      """
      # Assistant model

      ## Decision

      Fine-tune a 4B open-weight LLM with LoRA.

      """),
    SpokenOf(
      "in-passing", decides: "rag",
      [],
      """
      # The shop's assistant

      ## Third week

      We chose RAG over fine-tuning for the LLM of the shop. It gave short answers.

      """),
    SpokenOf(
      "rag-no-llm-word", decides: "rag",
      ["evaluation-plan-missing"],
      """
      # RAG instead of fine-tuning

      ## Decision

      RAG. Fine-tuning is ruled out.

      """),
    SpokenOf(
      "superseded", decides: "fine-tuning",
      [],
      """
      ---
      status: superseded by 0042
      ---
      # Support bot

      ```crossroads
      decision: fine-tuning
      gap: knowledge
      volatility: weekly
      citations: required
      latency: relaxed
      corpus: thousands
      examples: none
      review-by: 2025-01-01
      ```

      """),
    SpokenOf(
      "tunes-facts", decides: "fine-tuning",
      ["evaluation-plan-missing"],
      """
      # Assistant for the production floor

      ## Decision

      We fine-tune the LLM on our 240 product sheets, so that it knows every part number. We do not use RAG.

      """),
  ]

  @Test(arguments: documents) func `come out right`(document: SpokenOf) throws {
    let report = try Samples.report(on: document.text, beside: .folder("0042-next.md"))
    #expect(report.isInScope)
    #expect(
      (report.decisions.first?.declared ?? report.suggestions.first?.decision) == document.decision,
      "\(report.scope)")
    let counting = report.findings.filter { finding in
      finding.severity == .error || Check.named(finding.check)?.isOff == false
    }
    #expect(counting.map(\.check).sorted() == document.checks, "\(counting.map(\.message))")
    #expect(counting.allSatisfy { $0.accepted == nil })
  }

  private func report(on name: String) throws -> DocumentReport {
    let document = try #require(Self.documents.first { $0.name == name })
    return try Samples.report(on: document.text)
  }

  @Test func `accuse nobody of what they argue against, and somebody of what they do`() throws {
    let arguing = try report(on: "argues-against")
    #expect(arguing.findings(of: "anti-pattern-in-prose").isEmpty)
    let taken = arguing.findings(of: "answer-in-prose").compactMap(\.subject)
    for question in ["upkeep", "latency", "corpus"] { #expect(!taken.contains(question)) }
    let tuning = try report(on: "tunes-facts")
    #expect(
      tuning.findings(of: "anti-pattern-in-prose").map(\.subject) == ["tuning-to-inject-facts"])
  }

  @Test func `say by which words they are in scope`() throws {
    let scope = try report(on: "rag-no-llm-word").scope
    #expect(scope.reason == "decides for 'rag' in its own words")
    let words = scope.words.map { "\($0.place.start.line) \($0.words) \($0.reading)" }
    #expect(words.contains("5 Fine-tuning names 'fine-tuning', against it, as a decision"))
    #expect(words.contains("1 RAG is a word of the field"))
  }

  @Test(arguments: [
    ("Nothing of it.\n", "names none of the options"),
    ("## Decision\n\nWe will fine-tune the sliders.\n", "has no word of the field"),
    ("# LLM\n\nRAG and fine-tuning exist.\n", "shows too few signs of a choice"),
    ("```crossroads\ndecision: rag\n```\n", "declares a decision"),
  ]) func `say why they are not`(text: String, reason: String) throws {
    let scope = try Samples.report(on: text).scope
    #expect(scope.reason.contains(reason), "\(scope.reason)")
  }
}
