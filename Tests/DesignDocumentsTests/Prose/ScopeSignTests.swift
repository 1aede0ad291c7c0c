import Rubrics
import Testing

@testable import DesignDocuments

/// A sign with a text that shows it and one, nearly the same, that does not.
struct SignCase: Sendable, CustomTestStringConvertible {
  let sign: ScopeSign
  let showing: String
  let without: String
  var testDescription: String { sign.rawValue }
}

@Suite struct `Signs of a choice` {
  private static func text(_ sections: String...) -> String {
    "# LLM\n\n" + sections.joined(separator: "\n\n") + "\n"
  }

  private static func headings(_ count: Int) -> String {
    text("RAG.") + (1..<count).map { "\n## Part \($0)\n\nText.\n" }.joined()
  }

  private static let cases: [SignCase] = [
    SignCase(
      sign: .standsAlone, showing: text("## Decision", "We will fine-tune the model."),
      without: text("## Decision", "We will index the pages with RAG.")),
    SignCase(
      sign: .namesTwo, showing: text("RAG and fine-tuning exist."), without: text("RAG exists.")),
    SignCase(
      sign: .namesThree, showing: text("RAG, fine-tuning and few-shot prompting exist."),
      without: text("RAG and fine-tuning exist.")),
    SignCase(
      sign: .tellsOutcome, showing: text("## Decision", "We will use RAG, not fine-tuning."),
      without: text("## Decision", "We will use RAG or fine-tuning.")),
    SignCase(
      sign: .decidesAgainst, showing: text("## Decision", "We will not use RAG."),
      without: text("The vendor does not use RAG.")),
    SignCase(
      sign: .deniesWhereDecided, showing: text("## Decision", "We will not use RAG."),
      without: text("## Context", "We will not use RAG.")),
    SignCase(
      sign: .weighsWhereDecided, showing: text("## Decision", "It might be RAG."),
      without: text("## Context", "It might be RAG.")),
    SignCase(
      sign: .forgoesParts, showing: text("It reads the pages. No vector database."),
      without: text("It reads the pages. A vector database.")),
    SignCase(
      sign: .deniesOften, showing: text("RAG. RAG. It reads no RAG."),
      without: text("RAG. RAG. RAG. It reads no RAG.")),
    SignCase(
      sign: .putsOff, showing: text("Fine-tuning is deferred to a later stage."),
      without: text("Fine-tuning is done.")),
    SignCase(
      sign: .commits, showing: text("We will use RAG."), without: text("RAG is a method.")),
    SignCase(
      sign: .marksChosen, showing: text("## Options", "### RAG (chosen)", "Fresh."),
      without: text("## Options", "### RAG", "Fresh.")),
    SignCase(
      sign: .statesProviso, showing: text("RAG, and fine-tuning only if it drifts."),
      without: text("RAG, and fine-tuning.")),
    SignCase(
      sign: .givesReasons, showing: text("## Rationale", "RAG."), without: text("## Text", "RAG.")),
    SignCase(
      sign: .reasonsInHeading, showing: text("## Why RAG", "It is."),
      without: text("## RAG", "It is.")),
    SignCase(
      sign: .listsRejected, showing: text("## Rejected alternatives", "- RAG"),
      without: text("## Notes", "- RAG")),
    SignCase(
      sign: .allRejected, showing: text("## Rejected alternatives", "- RAG"),
      without: text("## Rejected alternatives", "- RAG", "## Ours", "RAG.")),
    SignCase(
      sign: .namesFailings, showing: text("RAG. A bare model hallucinates."),
      without: text("RAG. A bare model answers.")),
    SignCase(
      sign: .teaches, showing: text("LoRA. It teaches the form."),
      without: text("LoRA. It is the form.")),
    SignCase(
      sign: .teachesAtLength,
      showing: text("LoRA. A teacher teaches. The distilled one is taught, to teach."),
      without: text("LoRA. A teacher teaches. The distilled one is taught.")),
    SignCase(
      sign: .titleJoins, showing: "# Hybrid RAG and fine-tuning for our LLM\n\nText.\n",
      without: "# RAG versus fine-tuning for our LLM\n\nText.\n"),
    SignCase(
      sign: .titlePlan, showing: "# Fine-tuning plan\n\nAn LLM.\n",
      without: "# Fine-tuning\n\nA plan for an LLM.\n"),
    SignCase(
      sign: .titleTells, showing: "# Evaluation of our LLM\n\nRAG.\n",
      without: "# Our LLM\n\nRAG. An evaluation.\n"),
    SignCase(
      sign: .isOnlyFor, showing: text("We use RAG."), without: text("We do not use RAG.")),
    SignCase(
      sign: .describes,
      showing: text(
        "## Ours", repeatElement("The RAG service answers.", count: 10).joined(separator: " ")),
      without: text(
        "## Ours", repeatElement("The RAG service answers.", count: 9).joined(separator: " "))),
    SignCase(
      sign: .explains, showing: text("## What is it?", "RAG."), without: text("## Ours", "RAG.")),
    SignCase(
      sign: .listsOptions, showing: text("## Considered options", "- RAG"),
      without: text("## Ours", "- RAG")),
    SignCase(
      sign: .detailsWorkings,
      showing: text("RAG. The retriever has a chunk size and a similarity threshold."),
      without: text("RAG. The retriever has a chunk size and a threshold.")),
    SignCase(
      sign: .instructs,
      showing: text("## Ours", repeatElement("Use RAG.", count: 10).joined(separator: " ")),
      without: text("## Ours", repeatElement("Use RAG.", count: 9).joined(separator: " "))),
    SignCase(sign: .isLong, showing: headings(26), without: headings(25)),
  ]

  @Test(arguments: cases) func `show where they are and nowhere else`(sample: SignCase) throws {
    #expect(try Samples.report(on: sample.showing).scope.signs.contains(sample.sign))
    #expect(try !Samples.report(on: sample.without).scope.signs.contains(sample.sign))
  }

  @Test(arguments: [
    ("# A vectorless LLM\n\nRAG.\n", true),
    (text("## Non-goals", "- RAG with embeddings"), true),
    // One store is taken rather than another: the vectors stay.
    (text("RAG with pgvector instead of a vector database."), false),
    (text("The rows stay in pgvector, so RAG needs no vector database."), false),
    (text("RAG with no dense embeddings."), false),
    (text("## References", "- RAG without embeddings"), false),
    // What a text is about stands at its beginning.
    (text("RAG.", String(repeating: "Text. ", count: 250), "No vector database."), false),
    (text("RAG.", String(repeating: "Text. ", count: 250), "## No vector database"), true),
  ]) func `tell what a text does without from what it merely names`(text: String, forgoes: Bool)
    throws
  {
    let signs = try Samples.report(on: text).scope.signs
    #expect(signs.contains(.forgoesParts) == forgoes, "\(signs)")
  }

  @Test func `of doing without parts count where no option is named`() throws {
    let scope = try Samples.report(on: Self.text("## Why", "No embeddings, no vector database."))
      .scope
    #expect(scope.signs.contains(.forgoesParts))
    #expect(scope.reason != "names none of the options")
  }

  @Test func `have a case each`() {
    #expect(Self.cases.map(\.sign) == ScopeSign.allCases)
  }

  @Test(arguments: [
    // Decides, names two, is clear about one, turns the other down where it decides, and commits: enough.
    (text("## Decision", "We will use RAG, not fine-tuning."), true),
    // The same words where nothing is decided, and nobody's.
    (text("## Considered options", "RAG, not fine-tuning."), false),
    // What is left has no name among the outcomes, and still it chooses.
    (text("## Decision", "Use the card catalogue rather than fine-tuning or RAG."), true),
  ]) func `add up to a choice`(text: String, chooses: Bool) throws {
    let report = try Samples.report(on: text)
    #expect(report.isInScope == chooses, "\(report.scope.signs)")
    #expect(report.isInScope == (report.scope.signs.points >= ScopeSign.needed))
  }

  @Test(arguments: [
    text("## Decision", "Use the card catalogue rather than fine-tuning or RAG."),
    text("## Why not only RAG?", "Fine-tuning teaches the form."),
    text("## Decision", "Fine-tune the model later, in phase 2.", "## Why", "It invents prices."),
    "# Fine-tuning plan\n\nToday the LLM answers with RAG, and invents prices. LoRA may follow.\n",
    "# RAG is planned\n\n## Decision\n\nDefer RAG, and design the API of the LLM for it.\n\n## Why\n\nIt invents prices. A teacher teaches none.\n",
    // One kind of an option is set against another.
    "# Optional RAG instead of mandatory RAG\n\n## Decision\n\nEach LLM endpoint takes a flag.\n\n## Alternatives\n\n- Never use RAG\n",
  ]) func `suggest no decision where it is not clear, and ask for no evaluation`(
    text: String
  ) throws {
    let report = try Samples.report(on: text)
    #expect(report.scope.reason == "chooses in its own words, and leaves open what")
    #expect(report.suggestions.first == nil)
    #expect(report.findings.allSatisfy { $0.check != "evaluation-plan-missing" })
  }

  @Test func `ask for a declaration where it is not clear what is decided, and offer none`() throws
  {
    let report = try Samples.report(
      on: Self.text("## Decision", "Use the card catalogue rather than fine-tuning or RAG."))
    let finding = try #require(report.findings.first { $0.check == "declaration-missing" })
    #expect(finding.message.contains("seems to choose and declares nothing"))
    #expect(finding.remedy.contains("crossroads draft"))
    #expect(report.suggestions.first == nil)
  }

  @Test func `make one decision of what a title joins`() throws {
    let report = try Samples.report(
      on: "# Style by fine-tuning, facts by RAG\n\nWe fine-tune the LLM. We do both.\n")
    #expect(report.isInScope)
    #expect(report.suggestions.first?.decision == "combined")
  }

  @Test(arguments: [
    ProseCase(
      "what is out of scope", text("We use RAG.", "## Non-goals", "- Fine-tuning the LLM"), "rag"),
    ProseCase(
      "what is out of scope, in French",
      text("We use RAG.", "## Hors périmètre", "- Fine-tuning du modèle"), "rag"),
    ProseCase(
      "a part of what the title is about",
      "# LoRA fine-tuning plan\n\n## Non-goals\n\n- Fine-tuning the speech LLM\n\n## Decision\n\nWe will fine-tune the model.\n",
      "fine-tuning"),
    ProseCase(
      "an alternative instead of what is kept",
      text(
        "## Decision", "We will use RAG.", "## Alternatives",
        "- Fine-tuning instead of RAG: rejected"),
      "rag"),
    ProseCase(
      "a reason in Portuguese", text("## Por que RAG em vez de fine-tuning?", "É barato."), "rag"),
    ProseCase(
      "accents left out", text("## Recomendacion", "Usar RAG en lugar de fine-tuning."), "rag"),
  ]) func `turn down what is left out, and nothing else`(sample: ProseCase) throws {
    #expect(try Samples.report(on: sample.text).suggestions.first?.decision == sample.decision)
  }

  @Test func `leave open what a question would only add to`() throws {
    let scope = try Samples.report(on: Self.text("## Ours", "Why not just LoRA?")).scope
    #expect(scope.words.contains { $0.reading == "names 'fine-tuning', weighed" })
  }

  @Test(arguments: [
    ("## Decision\n\nWe will fine-tune the model.", true),
    ("## Decision\n\nWe will fine-tune the model. An A/B run follows.", false),
    ("## Entscheidung\n\nWe will fine-tune the model. Alles getestet.", false),
    ("## Decision\n\nWe will fine-tune the model. Quality testing is a gate.", false),
  ]) func `ask for an evaluation where nothing says how it is tested`(text: String, isAsked: Bool)
    throws
  {
    let report = try Samples.report(on: "# LLM\n\n\(text)\n")
    #expect(report.findings(of: "evaluation-plan-missing").isEmpty != isAsked)
  }

  @Test func `of what is declared are not asked for`() throws {
    let report = try Samples.report(on: "```crossroads\ndecision: rag\n```\n\nWe will use RAG.\n")
    #expect(report.scope.signs.isEmpty)
  }
}
