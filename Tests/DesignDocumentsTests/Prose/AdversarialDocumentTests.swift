import Testing

@testable import DesignDocuments

/// Documents that were made to be misread, with the reading that was settled before any was read by the program:
/// silence wherever a person would ask.
@Suite struct `Documents made to be misread` {
  private static func decision(_ name: String, _ body: String, _ decision: String?) -> ProseCase {
    ProseCase(name, "# Support LLM\n\n## Decision\n\n\(body)\n", decision)
  }

  static let decisions = [
    decision(
      "tuning for performance", "We will fine-tune Llama for its performance. We will not use RAG.",
      "fine-tuning"),
    decision(
      "tuning, and a reranker beside it",
      "We will fine-tune Llama, and a reranker picks the passages of the old index. RAG is not used.",
      "fine-tuning"),
    decision(
      "tuning a model that beats an embedding",
      "We will fine-tune Llama because it beats any embedding. No RAG.", "fine-tuning"),
    decision(
      "tuning settings beside retrieval",
      "We will use RAG with the LLM, fine-tune its thresholds, and do without model training.",
      "rag"),
    decision(
      "tuning the parts of retrieval",
      "We will use RAG instead of fine-tuning, and fine-tune the retrieval parameters.", "rag"),
    decision(
      "retiring one for the other", "We are retiring RAG in favour of fine-tuning.", "fine-tuning"),
    decision(
      "replacing one by the other", "We will replace RAG with a fine-tuned Llama.", "fine-tuning"),
    decision(
      "moving from one to the other",
      "We are moving away from fine-tuning and will use RAG over the handbook.", "rag"),
    decision("switching", "We will switch from RAG to fine-tuning.", "fine-tuning"),
    decision(
      "what would be without it",
      "Without RAG the LLM would make up its answers, so we use it. We will not do fine-tuning.",
      nil),
    decision(
      "without it, in a heading of results",
      "### Without fine-tuning\n\nThe LLM is right in half.\n\n### With fine-tuning\n\nIt is right in most.",
      nil),
    decision(
      "turned down for the other", "Fine-tuning was rejected in favour of RAG.", "rag"),
    decision(
      "avoiding something by it",
      "To avoid stale answers we use RAG, and there is no fine-tuning.", "rag"),
    decision(
      "avoided by the other", "We use RAG for the LLM, which avoids fine-tuning.", "rag"),
    decision(
      "one rejected and the other chosen", "We rejected fine-tuning and chose RAG.", "rag"),
    decision("one or the other", "We will use RAG or fine-tuning.", nil),
    decision("either", "We will adopt either fine-tuning or RAG, whichever is cheaper.", nil),
    decision(
      "neither", "We will use neither RAG nor fine-tuning, only the hosted LLM.", "prompt-first"),
    decision(
      "no this or that", "No RAG or fine-tuning: we call the LLM with a prompt.", "prompt-first"),
    decision(
      "a vendor's choice", "We will buy the assistant from a vendor that uses RAG.", nil),
    decision(
      "a vendor quoted", "The vendor says: we fine-tune the language model for every client.", nil),
    decision(
      "a competitor against our own",
      "A competitor uses RAG. We will fine-tune a small LLM instead.", "fine-tuning"),
    decision("a thing that uses it", "An engine which uses RAG exists, as does fine-tuning.", nil),
    decision("a trial", "We will evaluate RAG and test fine-tuning of the LLM first.", nil),
    decision(
      "no later than", "We will fine-tune the LLM no later than May. RAG is not needed.",
      "fine-tuning"),
    decision(
      "evaluated later",
      "We choose fine-tuning of the LLM, later evaluated by readers. RAG is ruled out.",
      "fine-tuning"),
    decision("one now and one later", "RAG for the LLM now, fine-tuning later.", "rag"),
    decision(
      "later, when", "We will use RAG with an LLM; fine-tuning comes later, when we have examples.",
      "rag"),
    decision(
      "years later", "Two years later, we chose RAG over fine-tuning.", "rag"),
    decision("deferred, and the other used", "We defer fine-tuning and use RAG.", "rag"),
    decision("a question", "Do we fine-tune the LLM? Is RAG enough?", nil),
    decision("a condition", "If RAG fails, we will fine-tune the LLM.", nil),
    decision("joined to what is denied", "We will not use RAG and fine-tuning.", nil),
    decision(
      "done after what is denied", "We will not use RAG and fine-tune Llama instead.", nil),
    decision(
      "a table",
      "| Way | Verdict |\n|---|---|\n| RAG | Not selected |\n| Fine-tuning of the LLM | Selected |",
      "fine-tuning"),
    decision(
      "a table of candidates",
      "| Way | Cost |\n|---|---|\n| RAG | the selected cloud |\n| Fine-tuning the LLM | high |", nil
    ),
    decision(
      "a list", "- RAG: rejected\n- Fine-tuning of the LLM: selected", "fine-tuning"),
    decision(
      "only one of two as far as it goes",
      "We use RAG not only for the LLM but beside fine-tuning.",
      "combined"),
  ]

  /// A second lot, made when the first was read as it is meant.
  static let more = [
    decision("done away with", "RAG will be phased out. We will fine-tune Llama.", "fine-tuning"),
    decision(
      "dropped", "Our RAG was retired last week, and we fine-tune Llama now.", "fine-tuning"),
    decision("no longer", "We no longer use RAG: we will fine-tune Llama.", "fine-tuning"),
    decision("stopping", "We will stop using fine-tuning of the LLM and adopt RAG.", "rag"),
    decision("rather than, first", "Rather than fine-tune an LLM, we will use RAG.", "rag"),
    decision("instead of, first", "Instead of RAG, we fine-tune the LLM.", "fine-tuning"),
    decision(
      "one beats the other", "Fine-tuning the LLM beats RAG, so we will fine-tune.", "fine-tuning"),
    decision(
      "no need of one", "There is no need to fine-tune the LLM since RAG brings the facts.", "rag"),
    decision("nobody wants it", "Nobody asked for RAG. We fine-tune Llama.", "fine-tuning"),
    decision(
      "not abandoned", "We will not abandon RAG in favour of fine-tuning the LLM.", nil),
    decision(
      "replacing rejected", "We reject the proposal to replace RAG with fine-tuning of the LLM.",
      nil),
    decision("not replaced", "RAG will not be replaced by fine-tuning the LLM.", nil),
    decision(
      "another thing not replaced",
      "We use RAG for the LLM, and we will not replace the ticket system.",
      "rag"),
    decision("not decided", "We have not decided between RAG and fine-tuning of the LLM.", nil),
    decision("undecided", "Whether we use RAG or fine-tune the LLM is open.", nil),
    decision("for now", "For now we use RAG. Fine-tuning the LLM may follow.", "rag"),
    decision("only if", "We will use RAG, and fine-tune the LLM only if RAG fails.", "rag"),
    ProseCase(
      "once",
      """
      # ADR 2: Prompt first

      ## Decision

      We begin with prompting alone. Once there are more than 200 pages we will add RAG; fine-tuning is
      revisited when 1,000 reviewed answers exist.

      """, "prompt-first"),
    decision(
      "as soon as",
      "For now a prompt for the LLM does; we will add RAG as soon as there are more pages.", nil),
    decision("unless", "We will not fine-tune the LLM unless RAG fails. We use RAG.", "rag"),
    decision("until", "We will use RAG with an LLM until fine-tuning is affordable.", nil),
    decision(
      "both, by turns", "We will fine-tune Llama for tone, and use RAG for facts.", "combined"),
    decision(
      "both, denied alone",
      "Neither RAG alone nor fine-tuning alone is enough: we will use both with the LLM.", nil),
    decision(
      "tuning without any retrieval", "We fine-tune Llama without RAG.", "fine-tuning"),
    decision("retrieval without tuning", "We use RAG without any fine-tuning of the LLM.", "rag"),
    decision(
      "instruction-tuned", "We use RAG with an instruction-tuned Llama. No fine-tuning.", "rag"),
    decision(
      "tuning the wording", "We use RAG instead of fine-tuning and will fine-tune the prompts.",
      "rag"),
    decision("a customer's wish", "Customers want fine-tuning of the LLM. We will use RAG.", "rag"),
    decision("what an article says", "The article recommends fine-tuning of the LLM.", nil),
    decision("what a paper found", "A paper found that RAG beats fine-tuning of an LLM.", nil),
    decision(
      "withdrawn", "We take back our decision for RAG. We will fine-tune Llama.", "fine-tuning"),
    decision("was right", "It was right to reject fine-tuning of the LLM and to use RAG.", "rag"),
    decision("a mistake", "RAG was a mistake, and we will fine-tune Llama.", "fine-tuning"),
    decision("must not", "The LLM must not be fine-tuned. RAG is used.", "rag"),
    decision("forbidden", "Fine-tuning of the LLM is forbidden. We use RAG.", "rag"),
    decision(
      "a run of alternatives", "**Chosen:** fine-tuning of Llama\n\n**Rejected:** RAG",
      "fine-tuning"),
    decision("options with marks", "- ❌ RAG\n- ✅ Fine-tuning of the LLM", "fine-tuning"),
    decision(
      "options with marks behind", "| RAG | ❌ |\n|---|---|\n| Fine-tuning the LLM | ✅ Chosen |",
      "fine-tuning"),
    decision(
      "a heading of the denied",
      "### No RAG\n\nToo slow.\n\n### Fine-tuning of Llama\n\nWe fine-tune Llama.", "fine-tuning"),
    decision(
      "in quotation marks",
      "\"We will use RAG\" was said of the LLM last year. Today we fine-tune Llama, not RAG.",
      "fine-tuning"),
    decision("German removal", "Wir lösen RAG durch Fine-Tuning des Sprachmodells ab.", nil),
    decision("German question", "Verwenden wir RAG? Verwenden wir Fine-Tuning?", nil),
    decision("French without", "Sans RAG, le LLM invente. Nous utilisons le RAG.", "rag"),
    decision("Spanish instead", "En lugar de RAG usaremos ajuste fino del LLM.", "fine-tuning"),
    decision(
      "Spanish denial, then", "No usaremos RAG, usaremos ajuste fino del LLM.", "fine-tuning"),
    decision("Russian instead", "Вместо RAG используем дообучение LLM.", "fine-tuning"),
    decision("Russian denial, then", "Мы не используем дообучение LLM, используем RAG.", "rag"),
    decision("Chinese instead", "我们放弃 RAG，采用微调大模型。", "fine-tuning"),
    decision("Chinese question", "我们采用 RAG 还是微调？", nil),
    decision("Japanese deferral", "RAGを採用する。ファインチューニングは後で検討する。", "rag"),
    decision("Korean denial first", "파인튜닝은 하지 않고 RAG를 도입합니다.", "rag"),
    decision("Korean question", "RAG를 사용합니까, 파인튜닝을 사용합니까?", nil),
    decision("Portuguese instead", "Em vez de RAG, vamos usar ajuste fino do LLM.", "fine-tuning"),
  ]

  /// A third lot; of it only what is never read as anything else is asked.
  static let others = [
    decision(
      "We tried fine-tuning for six months. It hall",
      "We tried fine-tuning for six months. It hallucinated, so we have switched to RAG.", "rag"),
    decision(
      "RAG did not help with tone. We will therefor",
      "RAG did not help with tone. We will therefore fine-tune Mistral on 4,000 replies.",
      "fine-tuning"),
    decision(
      "RAG and fine-tuning both have merits for an ",
      "RAG and fine-tuning both have merits for an LLM; the team will vote in June.", nil),
    decision(
      "Go with RAG. Fine-tuning the LLM can't keep ",
      "Go with RAG. Fine-tuning the LLM can't keep up with weekly prices.", "rag"),
    decision(
      "Go with a fine-tuned LLM. RAG can't meet the",
      "Go with a fine-tuned LLM. RAG can't meet the 200 ms budget.", "fine-tuning"),
    decision(
      "We are going to fine-tune an LLM. Don't buil",
      "We are going to fine-tune an LLM. Don't build RAG.", "fine-tuning"),
    decision(
      "We're not fine-tuning the LLM. We're using R",
      "We're not fine-tuning the LLM. We're using RAG.", "rag"),
    decision(
      "Contrary to the vendor's advice to use RAG, ",
      "Contrary to the vendor's advice to use RAG, we will fine-tune Llama.", "fine-tuning"),
    decision(
      "While fine-tuning is popular, we will use RA",
      "While fine-tuning is popular, we will use RAG with GPT-4.", "rag"),
    decision(
      "Although RAG is simpler, we chose to fine-tu",
      "Although RAG is simpler, we chose to fine-tune Llama.", "fine-tuning"),
    decision(
      "Fine-tuning was our first idea; we have sinc",
      "Fine-tuning was our first idea; we have since decided on RAG for the LLM.", "rag"),
    decision(
      "The steering group asked us to compare RAG w",
      "The steering group asked us to compare RAG with fine-tuning of an LLM.", nil),
    decision(
      "We will neither fine-tune the LLM nor add RA",
      "We will neither fine-tune the LLM nor add RAG; a longer prompt is enough.", "prompt-first"),
    decision(
      "We will fine-tune a small LLM and ground it ",
      "We will fine-tune a small LLM and ground it with RAG.", "combined"),
    decision(
      "Use RAG for facts plus fine-tuning of the LL",
      "Use RAG for facts plus fine-tuning of the LLM for style.", "combined"),
    decision(
      "RAG, because fine-tuning an LLM costs too mu",
      "RAG, because fine-tuning an LLM costs too much.", "rag"),
    decision(
      "Fine-tuning of Llama, because RAG costs too ",
      "Fine-tuning of Llama, because RAG costs too much.", "fine-tuning"),
    decision(
      "Not fine-tuning: RAG over the manuals, with ",
      "Not fine-tuning: RAG over the manuals, with an LLM.", "rag"),
    decision("Not RAG: a fine-tuned LLM.", "Not RAG: a fine-tuned LLM.", "fine-tuning"),
    decision(
      "The answer is RAG, not a fine-tuned LLM.", "The answer is RAG, not a fine-tuned LLM.", "rag"),
    decision(
      "We drop the RAG prototype and go for fine-tu",
      "We drop the RAG prototype and go for fine-tuning of the LLM.", "fine-tuning"),
    decision(
      "RAG has been replaced by a fine-tuned Llama.",
      "RAG has been replaced by a fine-tuned Llama.", "fine-tuning"),
    decision(
      "We will replace the fine-tuned Llama by RAG.",
      "We will replace the fine-tuned Llama by RAG.", "rag"),
    decision(
      "Fine-tuning would have been overkill for the",
      "Fine-tuning would have been overkill for the LLM; RAG it is.", "rag"),
    decision(
      "Is it RAG? Is it fine-tuning? The LLM does n",
      "Is it RAG? Is it fine-tuning? The LLM does not care.", nil),
    decision(
      "Since the form matters and the facts never c",
      "Since the form matters and the facts never change, RAG makes no sense; fine-tune the LLM.",
      "fine-tuning"),
    decision(
      "We could fine-tune the LLM, but we will use ",
      "We could fine-tune the LLM, but we will use RAG.", "rag"),
    decision(
      "We could use RAG, but we will fine-tune the ",
      "We could use RAG, but we will fine-tune the LLM.", "fine-tuning"),
    decision(
      "No more RAG. From May on, the LLM is fine-tu",
      "No more RAG. From May on, the LLM is fine-tuned.", "fine-tuning"),
    decision(
      "If the pilot of RAG succeeds, we will adopt ",
      "If the pilot of RAG succeeds, we will adopt RAG; otherwise we will fine-tune the LLM.", nil),
    decision(
      "| | RAG | Fine-tuning of the LLM |",
      "| | RAG | Fine-tuning of the LLM |\n|---|---|---|\n| Chosen | yes | no |", "rag"),
    decision("1. ~~RAG~~", "1. ~~RAG~~\n2. Fine-tune Llama (chosen)", "fine-tuning"),
    decision(
      "Wir haben uns gegen Fine-Tuning und für RAG ",
      "Wir haben uns gegen Fine-Tuning und für RAG mit einem Sprachmodell entschieden.", "rag"),
    decision(
      "Wir haben uns für Fine-Tuning des Sprachmode",
      "Wir haben uns für Fine-Tuning des Sprachmodells und gegen RAG entschieden.", "fine-tuning"),
    decision(
      "Nous avons choisi le RAG et non le réglage f",
      "Nous avons choisi le RAG et non le réglage fin du LLM.", "rag"),
    decision(
      "Hemos decidido no usar RAG y hacer ajuste fi",
      "Hemos decidido no usar RAG y hacer ajuste fino del LLM.", "fine-tuning"),
    decision(
      "Decidimos usar RAG y no ajuste fino del LLM.",
      "Decidimos usar RAG y no ajuste fino del LLM.", "rag"),
    decision("我们不采用 RAG，而采用微调大模型。", "我们不采用 RAG，而采用微调大模型。", "fine-tuning"),
    decision("我们选择 RAG，不微调大模型。", "我们选择 RAG，不微调大模型。", "rag"),
    decision("RAGは採用せず、LLMのファインチューニングを採用する。", "RAGは採用せず、LLMのファインチューニングを採用する。", "fine-tuning"),
    decision("LLM을 파인튜닝하지 않고 RAG를 채택합니다.", "LLM을 파인튜닝하지 않고 RAG를 채택합니다.", "rag"),
    decision(
      "RAG değil, fine-tuning kullanacağız. LLM küç",
      "RAG değil, fine-tuning kullanacağız. LLM küçük.", "fine-tuning"),
    decision(
      "Решили использовать RAG вместо дообучения LL",
      "Решили использовать RAG вместо дообучения LLM. Дообучение не используем.", "rag"),
  ]

  static let languages = [
    decision(
      "German, first the denied",
      "RAG setzen wir nicht ein, wir verwenden Fine-Tuning des Sprachmodells.", "fine-tuning"),
    decision("German, then the denied", "Wir verwenden RAG und nicht Fine-Tuning.", "rag"),
    decision("German or", "Wir verwenden RAG oder Fine-Tuning.", nil),
    decision("German in favour", "RAG wurde verworfen zugunsten von Fine-Tuning.", "fine-tuning"),
    decision(
      "German, one now and one later", "Wir verwenden RAG, Fine-Tuning des Sprachmodells später.",
      "rag"),
    decision(
      "German, years later",
      "Zwei Jahre später wählen wir Fine-Tuning des Sprachmodells statt RAG.", "fine-tuning"),
    decision(
      "French denial", "Nous utilisons le réglage fin du LLM. Le RAG n'est pas retenu.",
      "fine-tuning"),
    decision("French or", "Nous utilisons le RAG ou le réglage fin.", nil),
    decision("Spanish denial", "Usaremos ajuste fino del LLM, sin RAG.", "fine-tuning"),
    decision("Spanish or", "Usaremos RAG o ajuste fino.", nil),
    decision(
      "Portuguese denial", "Vamos usar ajuste fino do LLM. O RAG não será usado.", "fine-tuning"),
    decision("Portuguese or", "Vamos usar RAG ou ajuste fino.", nil),
    decision("Russian denial", "Мы используем дообучение LLM. RAG не используется.", "fine-tuning"),
    decision(
      "Russian, first the denied", "RAG не используем, выбираем дообучение LLM.", "fine-tuning"),
    decision("Russian, not the other", "Мы используем RAG, а не дообучение.", "rag"),
    decision("Russian or", "Мы используем RAG или дообучение.", nil),
    decision(
      "Turkish denial", "LLM için fine-tuning kullanacağız. RAG kullanmayacağız.", "fine-tuning"),
    decision("Turkish instead", "RAG yerine fine-tuning kullanacağız.", "fine-tuning"),
    decision("Turkish or", "RAG veya fine-tuning kullanacağız.", nil),
    decision("Chinese denial", "我们采用微调大模型，不使用 RAG。", "fine-tuning"),
    decision("Chinese or", "我们采用 RAG 或微调。", nil),
    decision("Japanese denial", "ファインチューニングを採用し、RAGは使わない。", "fine-tuning"),
    decision("Japanese, first the denied", "RAGではなくファインチューニングを採用する。", "fine-tuning"),
    decision("Japanese or", "RAGまたはファインチューニングを採用する。", nil),
    decision("Korean denial", "RAG는 사용하지 않고 파인튜닝을 사용합니다.", "fine-tuning"),
    decision("Korean instead", "RAG 대신 파인튜닝을 사용합니다.", "fine-tuning"),
    decision("Korean or", "RAG 또는 파인튜닝을 사용합니다.", nil),
  ]

  static let documents = [
    ProseCase(
      "a title that decides and names a guide",
      "# Use RAG for the handbook guide\n\n## Decision\n\nWe will use RAG with an LLM, not fine-tuning.\n",
      "rag"),
    ProseCase(
      "a title that decides and names a template",
      "# ADR-7: Use RAG for the contract template\n\n## Decision\n\nRAG for the LLM. No fine-tuning.\n",
      "rag"),
    ProseCase(
      "a title that decides and names a comparison",
      "# Use RAG for the comparison of contracts\n\n## Decision\n\nAn LLM with RAG, not fine-tuning.\n",
      "rag"),
    ProseCase(
      "a guide that says to use it",
      "# Guide: use RAG\n\nAn LLM needs facts. RAG brings them, and fine-tuning does not.\n", nil),
    ProseCase(
      "a plan that only weighs", "# RAG plan\n\nAn LLM is asked. We do not know what RAG costs.\n",
      nil),
    ProseCase(
      "a plan that turns it down",
      "# Fine-tuning plan\n\n## Decision\n\nWe will not fine-tune the LLM. We will use RAG.\n",
      "rag"),
    ProseCase(
      "a plan that does it", "# RAG plan\n\nWe will use RAG: the LLM gets four passages of RAG.\n",
      "rag"),
    ProseCase(
      "a heading that asks why not",
      "# Support LLM\n\nWe will fine-tune Llama.\n\n## Why not RAG\n\nWe will use RAG, some say. RAG is dear.\n",
      "fine-tuning"),
    ProseCase(
      "recommended reading",
      "# Support LLM\n\n## Recommended reading\n\n- Use RAG rather than fine-tuning\n- Adopt RAG\n",
      nil),
    ProseCase(
      "primary sources",
      "# Support LLM\n\n## Primary sources\n\n- We will use RAG rather than fine-tuning\n", nil),
    ProseCase(
      "selected papers",
      "# Support LLM\n\n## Selected papers\n\n- We fine-tune a language model and do not use RAG\n",
      nil),
    ProseCase(
      "a heading of what was not chosen",
      "# Support LLM\n\n## Options not selected\n\nWe will use RAG.\n\n## Decision\n\nFine-tune Llama.\n",
      "fine-tuning"),
    ProseCase(
      "measured without retrieval, decided without tuning",
      "# Engine\n\nAn LLM engine that uses RAG.\n\n## No fine-tuning\n\nIt goes stale.\n\n## Runs\n\n- No retrieval: 7\n- No retrieval: 6\n",
      nil),
    ProseCase(
      "a column of winners",
      "# Support LLM\n\n## Options\n\n| Aspect | RAG | Fine-tuning | Winner |\n|---|---|---|---|\n| Cost | 1 | 2 | - |\n",
      nil),
    ProseCase(
      "tuning the prompts of the model",
      "# Support LLM\n\n## Decision\n\nWe will fine-tune the LLM prompts, and there is no RAG.\n",
      "prompt-first"),
    ProseCase(
      "results of both",
      "# Results\n\nRAG was right in 80 of 100. The fine-tuned LLM was right in 90 of 100.\n", nil),
    ProseCase(
      "a migration that is told",
      "# Support LLM\n\nFrom 2023 we used RAG.\n\n## Decision\n\nWe drop RAG and will fine-tune Llama.\n",
      "fine-tuning"),
  ]

  @Test(arguments: decisions + more + languages + documents) func `are read as they are meant`(
    sample: ProseCase
  ) throws {
    let report = try Samples.report(on: sample.text)
    #expect(report.suggestions.first?.decision == sample.decision, "\(report.scope)")
  }

  @Test(arguments: others) func `are read as nothing else`(sample: ProseCase) throws {
    let said = try Samples.report(on: sample.text).suggestions.first?.decision
    #expect(said == nil || said == sample.decision)
  }

  @Test func `have a denial and an "or" in every language that commits`() {
    for language in GrammarPhrases.languages {
      #expect(!language.phrases(for: .commitment).isEmpty, "\(language.name)")
      #expect(!language.phrases(for: .alternative).isEmpty, "\(language.name)")
      let denials: [Meaning.Grammar] = [.negation, .rejection, .lateRejection]
      #expect(denials.contains { !language.phrases(for: $0).isEmpty }, "\(language.name)")
    }
  }
}
