import Testing

@testable import DesignDocuments

/// Kinds of fault that documents nobody had shown to the reader brought to light, each with cases both ways: what is
/// to be read, and what only looks like it.
@Suite struct `Kinds of fault` {
  private static func sections(
    _ name: String, _ title: String, _ sections: (String, String)..., reads decision: String?
  ) -> ProseCase {
    let text = sections.map { heading, body in
      heading.isEmpty ? "\(body)\n\n" : "## \(heading)\n\n\(body)\n\n"
    }
    return ProseCase(name, "# \(title)\n\n" + text.joined(), decision)
  }

  /// A title alone decides nothing, unless it is a plan's, or the text below it does what it names.
  static let titles = [
    sections(
      "a chapter", "Chapter 4: RAG + fine-tuning", ("", "An LLM can have both."),
      ("Train", "Use LoRA for three rounds, and use RAG for what it reads."),
      ("Report and decision", "Hand in a page with your figures."), reads: nil),
    sections(
      "a title over decisions on other matters", "RAG + vector store", ("", "An LLM with RAG."),
      ("Setup", "Use RAG with an index."), ("Decision", "Pages are cut at 400 words."),
      ("Later", "Fine-tuning."), reads: nil),
    sections(
      "a proof of concept", "Ticket labels: fine-tuning PoC",
      ("", "It shows that fine-tuning a small language model teaches it our labels."), reads: nil),
    sections(
      "an experiment", "LoRA experiment",
      ("Results", "A fine-tuned model gets 61 of 100, an LLM as it is 50."), reads: nil),
    sections(
      "the format of a data set", "Fine-tuning data format",
      ("", "Each fine-tuned model has a number by month, and each line is for a language model."),
      reads: nil),
    sections(
      "the design of a pipeline", "RAG pipeline design",
      ("Why RAG for logs", "The LLM sees four chunks."),
      ("RAG architecture overview", "RAG reads an index."), reads: nil),
    sections(
      "a workshop on decision trees", "Fine-tuning workshop: models as decision trees",
      ("When NOT to fine-tune", "Where an LLM does well."),
      ("Cost", "A fine-tuned model costs less than prompts.\n\n# Costs of all"), reads: nil),
    sections(
      "a decision that the program makes", "Clinic helper with RAG",
      ("", "**Routing decision:** questions of billing go to SQL RAG, and the LLM gets the rest."),
      reads: nil),
    sections(
      "decisions that the program makes", "Loan helper: fine-tuned LLM",
      ("Decision logic", "The fine-tuned LLM says yes or no, RAG adds the clause."),
      ("Decision points", "- RAG is asked twice\n- A fine-tuned LLM has the last word"),
      reads: nil),
    sections(
      "a system of recommendations", "Film helper with RAG",
      ("Recommendation engine", "RAG finds films for the LLM."),
      ("Later", "Fine-tuning."), reads: nil),
    sections(
      "a lesson in another language", "Capítulo 3: RAG e ajuste fino",
      ("Prática", "Vamos usar RAG com o LLM."), ("Decisão", "Escreva uma página."),
      reads: nil),
    sections(
      "an explanation in another language", "RAG e bancos vetoriais",
      ("O que é RAG?", "RAG ajuda o LLM."),
      ("Quando usar ajuste fino", "Vamos usar RAG, não ajuste fino."),
      reads: nil),
    sections(
      "an explanation in German", "RAG und Vektoren",
      ("Was ist RAG?", "RAG hilft dem LLM."),
      ("Wann Fine-Tuning?", "Wir verwenden RAG statt Fine-Tuning."), reads: nil),
    sections(
      "a strategy", "Fine-tuning strategy for the tutor",
      ("", "We start with 1,000 dialogues of the LLM. LoRA on Llama takes a day."),
      reads: "fine-tuning"),
    sections(
      "a strategy in French", "Stratégie de fine-tuning pour le tuteur",
      ("", "Le LLM lit 1.000 dialogues. Le fine-tuning avec LoRA dure un jour."),
      reads: "fine-tuning"),
    sections(
      "a title that the text does", "Fine-tuned letters for the clinic",
      ("", "We fine-tuned Llama on 900 letters. The LoRA adapter is small."),
      reads: "fine-tuning"),
    sections(
      "a proof of concept that decides", "Helpdesk PoC",
      ("Decision", "We will use RAG with the LLM rather than fine-tune it."), reads: "rag"),
    sections(
      "an experiment that decides", "LoRA experiment",
      ("Decision", "Fine-tune Llama with LoRA. RAG is dropped."), reads: "fine-tuning"),
    sections(
      "a decision on the routing of the decision", "Routing",
      ("Decision", "We will use RAG with an LLM, not fine-tuning."), reads: "rag"),
  ]

  /// What was found decides nothing; what is done about it does.
  static let findings = [
    sections(
      "what a project shows", "Labels by LLM",
      (
        "Conclusion",
        "This project demonstrates that fine-tuning lifts a small LLM above what prompts reach."
      ), reads: nil),
    sections(
      "what experiments show", "Labels by LLM",
      ("Conclusion", "Our project shows that RAG beats fine-tuning of the LLM in every task."),
      reads: nil),
    sections(
      "what a work shows in German", "Etiketten mit LLM",
      ("Fazit", "Dieses Projekt zeigt, dass RAG besser ist als Fine-Tuning."), reads: nil),
    sections(
      "advice after a study", "Labels by LLM",
      ("Findings", "For models of 2B fine-tuning is essential, and prompts do for larger ones."),
      reads: nil),
    sections(
      "what is done after it was shown", "Labels by LLM",
      (
        "Decision",
        "The trial shows that RAG beats fine-tuning of the LLM, so we will use RAG."
      ), reads: "rag"),
    sections(
      "what is done because it was shown", "Labels by LLM",
      ("", "We chose RAG over fine-tuning the LLM because a trial shows that it is cheaper."),
      reads: "rag"),
  ]

  /// What others decided is theirs.
  static let others = [
    sections(
      "a case study", "A search that keeps to itself",
      ("", "This case study tells how Acme added an LLM. The case study names no prices."),
      (
        "Assessment",
        "The decision to use RAG rather than fine-tuning trades some quality for privacy."
      ), reads: nil),
    sections(
      "the decision of somebody named", "A search that keeps to itself",
      ("", "The search of Acme has an LLM."),
      ("Assessment", "Acme's decision to use RAG rather than fine-tuning was about privacy."),
      reads: nil),
    sections(
      "a case study that was read", "Help bot",
      ("", "We read a case study of a bank with an LLM."),
      ("Decision", "We will use RAG rather than fine-tuning."), reads: "rag"),
    sections(
      "the decision itself", "Help bot",
      ("", "The decision is to use RAG with the LLM rather than fine-tuning."), reads: "rag"),
    sections(
      "a decision called one", "Help bot",
      ("", "Decision: use RAG with the LLM rather than fine-tuning."), reads: "rag"),
  ]

  /// One way of doing a thing against another says nothing of doing without it.
  static let methods = [
    sections(
      "a kind of tuning against another", "Persona runbook",
      ("Shape", "Train the LLM with LoRA, not full fine-tuning."), reads: nil),
    sections(
      "a kind of tuning, and a comparison", "Persona fine-tuning runbook",
      ("Recommended order", "1. Get the LLM.\n2. Measure its answers against those of RAG."),
      ("Shape", "Train with QLoRA, never with full fine-tuning."), reads: nil),
    sections(
      "a kind of tuning alone", "Persona model",
      ("Decision", "We will not do full fine-tuning. We will use LoRA on Llama."),
      reads: "fine-tuning"),
    sections(
      "a kind of tuning, and retrieval", "Persona model",
      ("Decision", "We will use RAG with the LLM. Full fine-tuning is ruled out."), reads: "rag"),
    sections(
      "a kind of tuning that is decided for", "Persona model",
      ("Decision", "Use LoRA on Llama, not full fine-tuning."), reads: "fine-tuning"),
    sections(
      "a kind of retrieval against another", "Search bot",
      ("Shape", "We use hybrid RAG for the LLM, not naive RAG."), reads: nil),
    sections(
      "something measured against the other", "Persona model",
      ("Decision", "We will fine-tune the LLM and measure it against RAG."),
      reads: "fine-tuning"),
    sections(
      "against tuning of every kind", "Persona model",
      ("Decision", "We decided against fine-tuning, and use RAG with the LLM."), reads: "rag"),
  ]

  /// What is there and stays is part of what is decided.
  static let divided = [
    sections(
      "retrieval that is there", "Fine-tuning plan",
      (
        "",
        "The clinic bot already has RAG over its leaflets, and the LLM finds them. Its tone is wrong."
      ), ("Recommendation", "Fine-tune Llama with LoRA on 900 answers."), reads: "combined"),
    sections(
      "retrieval that stays", "Fine-tuning plan",
      ("", "RAG remains the source of facts for the LLM."),
      ("Decision", "We will fine-tune Llama for its tone."), reads: "combined"),
    sections(
      "facts that are to come from elsewhere", "Fine-tuning plan",
      (
        "",
        "The model is not fine-tuned on the news. What happened must come from retrieval."
      ), ("Steps", "Fine-tune a small Gemma with LoRA."), reads: "combined"),
    sections(
      "tuning on top of retrieval", "Tone",
      ("Decision", "We will fine-tune Llama on top of RAG."), reads: "combined"),
    sections(
      "tuning that is there", "Facts",
      ("", "The LLM is already fine-tuned for our tone."),
      ("Decision", "We will add RAG for its facts."), reads: "combined"),
    sections(
      "retrieval that was there", "Fine-tuning plan",
      ("", "The bot already has RAG, and the LLM is slow."),
      ("Decision", "We will replace RAG with a fine-tuned Llama."), reads: "fine-tuning"),
    sections(
      "retrieval that others have", "Fine-tuning plan",
      ("", "A competitor already has RAG."),
      ("Decision", "We will fine-tune Llama."), reads: "fine-tuning"),
    sections(
      "what is questioned", "Fine-tuning plan",
      ("", "Should RAG remain the source of facts?"),
      ("Decision", "We will fine-tune Llama."), reads: "fine-tuning"),
  ]

  /// What comes first counts, and what comes later is put off.
  static let stages = [
    sections(
      "what ships, and what may follow", "Fine-tuning plan",
      (
        "Stance",
        "The first release ships on a rented LLM with RAG, and fine-tuning only pays with a year of questions."
      ), ("Phases", "1. Collect.\n2. LoRA on Llama.\n3. LoRA again."), reads: "rag"),
    sections(
      "what is launched", "Help bot",
      ("", "We will launch with RAG for the LLM and defer fine-tuning to spring."), reads: "rag"),
    sections(
      "what will pay later", "Fine-tuning plan",
      ("", "Fine-tuning of the LLM only becomes worthwhile with 1,000 dialogues."),
      ("Decision", "We will use RAG."), reads: "rag"),
    sections(
      "a plan that begins with data", "Fine-tuning plan",
      ("", "First we collect dialogues, then LoRA on Llama takes a day. No LLM is bought."),
      reads: "fine-tuning"),
  ]

  /// The last word counts, and a verdict on an example is none on the matter.
  static let lastWords = [
    sections(
      "verdicts on examples", "Prompts or tuning of the LLM",
      (
        "Concrete examples",
        "- Prices\n  - **Verdict:** Use prompt engineering\n- Tone\n  - **Verdict:** Use fine-tuning"
      ),
      (
        "Final recommendation",
        "1. **Launch with prompt engineering in May**\n   - It is 90% as good as fine-tuning\n2. **Build fine-tuning beside it (if budget allows)**"
      ), reads: "prompt-first"),
    sections(
      "a word before the last", "Prompts or tuning of the LLM",
      ("Recommended strategy", "Use fine-tuning for tone. Use fine-tuning for form."),
      ("Final decision", "Use RAG."), reads: "rag"),
    sections(
      "steps on a condition", "Help bot",
      ("If you add fine-tuning (recommended phases)", "- Build fine-tuning of the LLM\n- Use LoRA"),
      ("Decision", "Use RAG."), reads: "rag"),
    sections(
      "a last word that names nothing", "Help bot",
      ("Decision", "Use RAG for the LLM instead of fine-tuning."),
      ("Final recommendation", "Begin on Monday."), reads: "rag"),
  ]

  /// A decision in plain words counts wherever it stands, and by whatever words the field has.
  static let missed = [
    sections(
      "a choice told where a program is explained", "Mail helper",
      ("How it works", "The LLM writes. RAG was chosen over fine-tuning."),
      ("Use cases", "Letters."), reads: "rag"),
    sections(
      "advice where a matter is explained", "Letters by machine",
      ("When to use RAG", "An LLM needs facts. RAG is chosen over fine-tuning."),
      ("Use cases", "Letters."), reads: nil),
    sections(
      "advice to anybody on tuning for facts", "Guide to models",
      ("", "You should not fine-tune a model to memorise facts. Facts come from retrieval."),
      reads: nil),
    sections(
      "a strategy by its purpose", "Shop model fine-tuning strategy",
      (
        "Overview",
        "This page holds our strategy for fine-tuning Llama to fill in forms."
      ),
      ("Why fine-tune for the shop?", "It is cheaper."), reads: "fine-tuning"),
    sections(
      "a purpose of somebody else's", "Shop models",
      ("Overview", "This article outlines strategies for fine-tuning GPT-4o Mini."),
      ("Why fine-tune?", "It is cheaper, they say."), reads: nil),
    sections(
      "a goal with decisions", "Fine-tuning: one LoRA, and a study of its sizes",
      ("", "**Goal:** Train one LoRA of Qwen for every desk."),
      ("Decisions", "| Matter | Choice |\n|---|---|\n| Adapter | 16-bit LoRA |"),
      reads: "fine-tuning"),
    sections(
      "a goal without decisions", "Persona runbook",
      ("", "**Goal:** train a LoRA of Qwen, so that it learns a voice. RAG is apart."), reads: nil),
    sections(
      "tuning of something else", "Data model",
      ("Decision", "We fine-tune the model of the stock ledger and train nobody."), reads: nil),
  ]

  @Test(
    arguments: titles + findings + others + methods + divided + stages + lastWords + missed
  ) func `are read as they are meant`(sample: ProseCase) throws {
    let report = try Samples.report(on: sample.text)
    #expect(report.suggestions.first?.decision == sample.decision, "\(report.scope)")
  }

  /// Figures that were measured are no answers that somebody declared.
  @Test(arguments: [
    "| Method | Hit rate | **Latency** |\n|---|---|---|\n| Words | 100 % | 0.3 ms |\n| Both | 100 % | 18.9 ms |\n",
    "| Measure | Value |\n|---|---|\n| Latency | 240 ms |\n| Examples | 300 |\n",
    "- **Latency:** 240 ms\n- **Examples:** 300\n",
    "| Kind | Latency |\n|---|---|\n| Chat | interactive |\n| Night run | relaxed |\n",
    "```yaml\nlatency: 240 ms\nexamples: 300\n```\n",
  ]) func `leave out what was measured`(text: String) throws {
    #expect(try Samples.report(on: text).findings(of: "declaration-misplaced").isEmpty)
  }

  @Test(arguments: [
    "| Key | Value |\n|---|---|\n| Latency | 240 ms |\n| Volatility | weekly |\n| Gap | knowledge |\n",
    "| Volatility | Latency |\n|---|---|\n| weekly | relaxed |\n",
    "```yaml\ndecision: rag\nlatency: 240 ms\nvolatility: weekly\n```\n",
  ]) func `name what was declared elsewhere`(text: String) throws {
    #expect(try Samples.report(on: text).findings(of: "declaration-misplaced").count == 1)
  }
}
