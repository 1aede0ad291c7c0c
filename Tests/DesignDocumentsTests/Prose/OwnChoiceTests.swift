import Testing

@testable import DesignDocuments

/// Whether a text tells of its own choice, or of a matter: what it plans, does, prefers and puts off against what it
/// explains, describes and tells of others.
@Suite struct `Choices of one's own` {
  /// What a title names is planned where the sections say what for, when, at what price and how it will be judged.
  static let plans = [
    ProseCase(
      "a manual",
      "# Fine-tuned letters\n\n## Setup\n\nFetch the fine-tuned Llama, an LLM.\n\n## Usage\n\nCall the fine-tuned Llama with LoRA.\n",
      nil),
    ProseCase(
      "what a program can do",
      "# Tuning in the desk app: LoRA\n\n## Parts\n\nA LoRA adapter lies on the LLM.\n\n## Run\n\nThe LoRA adapter is loaded at the start.\n",
      nil),
    ProseCase(
      "a strategy that only lists its data",
      "# RAG strategy\n\n## Pages in RAG\n\nThe LLM sees leaflets of RAG. RAG holds laws.\n\n## Names in RAG\n\nRAG knows towns.\n",
      nil),
    ProseCase(
      "a plan by its stages",
      "# Fine-tuning plan\n\n**Goal:** labels by a small LLM.\n\n## Phase 1: Data\n\nA thousand tickets.\n\n## Phase 2: Training\n\n### Method: LoRA\n\n## Cost\n\nTwenty euros.\n",
      "fine-tuning"),
    ProseCase(
      "a plan by its reasons",
      "# Tone by fine-tuning\n\n## Why LoRA\n\nThe LLM fits on one card.\n\n## Evaluation\n\nA fine-tuned model reads forty letters.\n",
      "fine-tuning"),
  ]

  /// What people say again and again they do, and what they leave for it.
  static let deeds = [
    ProseCase(
      "what was done, and what was not",
      "# Shop helper for small cards\n\nWe trained Llama by fine-tuning. We applied LoRA to one card.\n\n## Alternatives\n\nRAG was tried on the LLM.\n",
      "fine-tuning"),
    ProseCase(
      "what is said of something else",
      "# Two cards: LoRA here, LoRA there\n\nWe decided on two cards behind one door, so that both read the same lines and both give a LoRA adapter to the LLM.\n\n## Options\n\nOne card.\n",
      nil),
    ProseCase(
      "with a word in between",
      "# Tax helper\n\nWe ultimately decided to answer by RAG rather than by fine-tuning an LLM.\n",
      "rag"),
    ProseCase(
      "under the name of an option",
      "# Tax helper\n\nAn LLM answers.\n\n## Option B\n\nOur team deliberately chose RAG over fine-tuning.\n",
      "rag"),
    ProseCase(
      "what is not to be used",
      "# Record finder\n\nAn LLM sorts records.\n\n## Borders\n\nDo not use RAG for it.\n",
      "prompt-first"),
    ProseCase(
      "what others did",
      "# How Acme answers\n\nAcme has an LLM.\n\n## The decision to use RAG\n\nThe team chose RAG over fine-tuning. RAG took a month.\n",
      nil),
  ]

  /// An option that is set before another where a statement begins, and fields of other layouts.
  static let preferences = [
    ProseCase(
      "a heading",
      "# Where the notes go\n\nA local LLM reads them.\n\n## Principles\n\n### RAG over fine-tuning\n\nRAG cites its notes.\n",
      "rag"),
    ProseCase(
      "a label in a list",
      "# Desk helper\n\nAn LLM answers.\n\n## Design\n\n- **RAG instead of fine-tuning:** pages change.\n- **Rust instead of Go:** we know it.\n",
      "rag"),
    ProseCase(
      "a heading of a lesson",
      "# Lesson 3: RAG for an LLM\n\n## RAG over fine-tuning\n\nRAG cites its notes.\n", nil),
    ProseCase(
      "a row of two cells",
      "# Desk helper\n\n| Field | Value |\n|---|---|\n| Decision | RAG for the LLM |\n| Rejected | Fine-tuning |\n",
      "rag"),
    ProseCase(
      "fields on a line",
      "# Desk helper\n\n**State:** done · **Decision:** RAG for the LLM, not fine-tuning.\n", "rag"),
    ProseCase(
      "what is done today",
      "# Tuning\n\nCurrent approach: RAG with an LLM.\n\nFine-tuning may come in the future.\n",
      "rag"),
  ]

  /// What is described is not chosen, and what failed is not affirmed.
  static let descriptions = [
    ProseCase(
      "what each is for",
      "# Parts of retrieval\n\n## Decision\n\nRAG is what knows our laws for the LLM. RAG provides pages, and fine-tuning has no part in it.\n",
      nil),
    ProseCase(
      "what it did not do",
      "# Reader\n\nAn LLM reads deeds, and RAG is tried.\n\n## Decision\n\nUse the large LLM for reading. Use it for towns, too, and fine-tuning did not close the gap.\n",
      nil),
    ProseCase(
      "the matter put off",
      "# Fine-tuning plan\n\nFine-tuning is deferred for the LLM. Its facts should come from RAG.\n",
      "rag"),
    ProseCase(
      "how a program decides",
      "# Claims\n\nAn LLM and RAG read claims.\n\n## How the decision is made\n\n- The fine-tuned model marks a claim\n- LoRA for the tone\n- RAG\n",
      nil),
    ProseCase(
      "answers to questions",
      "# Which one?\n\nAn LLM.\n\n## Decision\n\n- Do facts change? → **RAG**\n- Is it the tone? → **Fine-tuning**\n- Is money short? → **RAG**\n",
      nil),
    ProseCase(
      "the answer to one's own question",
      "# Desk helper\n\nAn LLM.\n\n## Decision\n\nWhich one? We use RAG, not fine-tuning.\n", "rag"),
    ProseCase(
      "a matrix in another language",
      "# Escolha\n\nUm LLM.\n\n## Matriz de decisão\n\nDados novos: RAG. Tom: fine-tuning. Use RAG.\n",
      nil),
  ]

  @Test(arguments: plans + deeds + preferences + descriptions)
  func `are told from what is only told of`(sample: ProseCase) throws {
    let report = try Samples.report(on: sample.text)
    #expect(report.suggestions.first?.decision == sample.decision, "\(report.scope)")
  }

  /// However it is put, what was left is not what is done.
  @Test(arguments: [
    "We stopped using RAG", "We have stopped using RAG", "We are phasing out RAG",
    "RAG is switched off", "Our shop avoids using RAG", "Our shop phases out RAG",
    "We are getting by and avoiding using RAG",
  ])
  func `count for nothing where they are what was left`(words: String) throws {
    let report = try Samples.report(
      on: "# Desk helper\n\n## Decision\n\n\(words) for the LLM. We fine-tune a small model.\n")
    #expect(!report.scope.words.contains { $0.reading.hasPrefix("names 'rag', for it") })
    #expect(report.suggestions.first?.decision == "fine-tuning", "\(report.scope)")
  }
}
