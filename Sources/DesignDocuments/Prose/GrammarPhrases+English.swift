extension GrammarPhrases {
  /// What a text calls itself, or what it is about, where it speaks of its own doing.
  ///
  /// Without one of these, "uses" and its like may be said of anybody.
  private static let subjects =
    ["this", "the", "our"].flatMap { article in
      [
        "system", "application", "app", "project", "repository", "repo", "bot", "chatbot",
        "assistant", "service", "pipeline", "platform", "tool", "prototype", "solution",
      ].map { "\(article) \($0)" }
    } + ["our team"]

  private static let doings = subjects.flatMap { subject in
    [
      "uses", "will use", "is based on", "will be based on", "leverages", "utilizes", "utilises",
      "implements", "adopts", "relies on", "will rely on", "chose", "decided",
    ].map { "\(subject) \($0)" }
  }

  /// What people say they do, or leave.
  private static let presents = [
    "use", "choose", "pick", "select", "adopt", "opt for", "go with", "go for", "stick with",
    "rely on", "prefer", "favour", "favor", "propose", "recommend", "employ", "apply", "train",
    "fine tune", "leverage", "keep", "drop", "skip", "avoid", "do not", "don't", "will not",
    "won't", "are not", "aren't", "never", "did not", "didn't",
  ]

  /// What they say they did, or left.
  private static let pasts = [
    "used", "chose", "chosen", "picked", "selected", "adopted", "decided", "since decided",
    "opted", "settled on", "settled for", "ended up", "went with", "went for", "stuck with",
    "landed on", "switched", "moved to", "relied on", "preferred", "implemented", "built",
    "developed", "employed", "applied", "trained", "fine tuned", "finetuned", "kept", "replaced",
    "dropped", "rejected", "ruled out", "skipped", "retired", "deferred", "avoided",
  ]

  private static let deeds =
    ["we", "i"].flatMap { person in (presents + pasts).map { "\(person) \($0)" } }
    + ["we have", "i have"].flatMap { person in pasts.map { "\(person) \($0)" } }

  private static let passives = ["is", "was", "are", "were", "be", "been", "being"].flatMap {
    form in
    [
      "rejected", "dismissed", "discarded", "ruled out", "excluded", "avoided", "skipped",
      "abandoned", "dropped", "retired", "removed", "replaced", "phased out", "deprecated",
      "decommissioned", "discontinued", "switched off",
    ].map { "\(form) \($0)" }
  }

  static let english = Language(
    name: "English",
    phrases: [
      .negation: [
        "not", "no", "never", "without", "neither", "nor", "none of", "don't", "doesn't", "didn't",
        "won't", "can't", "cannot", "isn't", "aren't", "wasn't", "shouldn't", "wouldn't", "haven't",
        "against", "contrary to", "reject", "rejected", "rejects", "rejecting", "ruled out",
        "rule out", "unlike",
        "beyond", "out of scope", "no need for", "need for", "dismissed", "discarded",
        "abandoned", "decided against", "opposed to", "❌",
      ],
      .clause: [
        "without", "while", "whilst", "although", "though", "even though", "whereas", "since",
        "because",
      ],
      .hypothesis: [
        "if", "should", "otherwise", "as soon as", "once there", "once we", "once the", "once it",
        "once they",
      ],
      .contrast: [
        "rather than", "instead of", "over", "as opposed to", "in place of", "in lieu of",
        "compared to", "compared with", "beats", "beat", "outperforms", "outperformed",
        "better than", "cheaper than", "simpler than", "faster than", "preferred to",
        "preferable to",
      ],
      .rejection: [
        "is not", "was not", "are not", "were not", "will not", "not used", "not needed",
        "not required", "not necessary", "not chosen", "not selected", "not considered",
        "not recommended", "not preferred", "isn't", "wasn't", "aren't", "won't", "rejected",
        "overkill", "costs too much", "cost too much", "makes no sense", "make no sense",
        "discarded", "dismissed", "is out of scope", "out of scope", "ruled out",
        "is unnecessary", "was considered", "were considered", "considered but", "too expensive",
        "too costly", "too slow", "impractical", "was a mistake", "did not work", "didn't work",
        "does not work", "❌",
      ] + passives,
      .removal: [
        "avoid", "avoids", "avoiding", "avoided", "avoid using", "avoids using", "avoiding using",
        "exclude", "excludes", "excluded", "excluding", "eliminate", "eliminates", "eliminating",
        "skip", "skips", "skipped", "skipping", "replaces", "replacing", "replaced",
        "retire", "retires", "retired", "retiring", "remove", "removes", "removed", "removing",
        "drop", "drops", "dropped", "dropping", "deprecate", "deprecates", "deprecated",
        "deprecating", "decommission", "decommissioning", "sunset", "sunsetting", "phase out",
        "phases out", "phased out", "phasing out", "get rid of", "gets rid of", "stop using",
        "stops using", "stopped using", "abandon", "abandoning", "replace",
        "move away from", "moving away from", "migrate from", "migrating from",
        "migrate away from", "switch from", "switching from", "away from",
      ],
      .deferral: [
        "defer", "defers", "deferred", "deferring", "postpone", "postponed", "later phase",
        "future phase", "future work", "future enhancement", "future improvement", "phase 2",
        "phase two", "phase ii", "phase 3", "down the line", "revisit", "reconsider",
        "only considered if", "not yet", "later on", "eventually", "in the future", "at a later",
        "in a later", "for a later", "to a later", "until later", "for later", "later stage",
        "later release", "later version", "later iteration", "later if", "later when", "later once",
        "later as", "long term", "becomes justified", "become justified", "becomes worthwhile",
        "only becomes", "only pays", "once justified", "when justified",
      ],
      .lateDeferral: ["later"],
      .commitment: [
        "we will", "we'll use", "we are going to", "we're going to", "we are using",
        "will be", "it was decided", "decision is to", "was fine tuned",
        "was implemented", "were implemented", "has been implemented", "was adopted",
        "was chosen", "was selected", "is fine tuned", "has been fine tuned", "we are going with",
        "this project fine tunes", "this repo fine tunes", "this project demonstrates",
        "proposed solution", "made the decision to", "took the decision to", "ships on",
        "launches with", "was chosen over", "is chosen over", "was preferred over",
        "was preferred to", "must come from", "should come from",
      ] + doings + deeds,
      .imperative: [
        "use", "choose", "adopt", "implement", "build", "apply", "fine tune", "finetune", "train",
        "defer", "postpone", "skip", "introduce", "put", "paste", "send", "call", "leverage",
        "combine", "go with", "go for", "opt for", "start with", "stay with", "keep", "ship",
        "launch", "deploy", "do not", "don't", "never",
      ],
      .condition: ["when", "if", "where you", "for cases"],
      .proviso: [
        "only if", "only when", "only once", "only after", "unless", "until", "if budget allows",
        "if budget permits", "if the budget allows", "if time allows", "if time permits",
        "if needed", "if necessary", "if required", "if approved", "if ever", "as soon as",
        "once there", "once we", "once the", "once it", "once they",
      ],
      .chosen: [
        "chosen option", "chosen solution", "chosen approach", "selected option",
        "selected solution", "selected approach", "recommended option", "recommended solution",
        "recommended approach", "preferred option", "preferred solution", "preferred approach",
        "is preferred", "is recommended", "winner", "clear winner", "our choice", "✅ chosen",
      ],
      .mark: ["chosen", "selected", "preferred", "recommended"],
      .supposition: [
        "otherwise", "could", "might", "may", "would", "if", "whether", "unless", "until",
        "consider",
        "considered",
        "considering", "when to", "should we", "optionally", "optional", "potentially",
        "possible", "possibly", "hypothetical", "alternative", "alternatives", "typically",
        "in general", "e g", "for example", "such as", "when", "you can", "you should",
        "you need", "could be",
      ],
      .trial: [
        "evaluate", "evaluates", "evaluated", "evaluating", "test", "tests", "tested", "testing",
        "explore", "explores", "explored", "exploring", "investigate", "investigating", "assess",
        "assessed", "assessing", "compare", "compared", "comparing", "try", "tried", "trying",
        "experiment with", "experimented with", "experimenting with", "monitor", "monitoring",
        "measure", "measuring", "price", "pricing",
      ],
      .turn: [
        "not only", "not just", "not use only", "not use just", "not rely only on", "but",
        "however", "while", "whereas", "although", "though", "yet", "because", "since", "so",
        "therefore", "which", "then", "instead", "unless", "until", "in favor of", "in favour of",
        "and for", "and use",
        "and uses", "and will", "and choose", "and chose", "and adopt", "and adopted",
        "and go with",
        "and went with", "and opted", "and picked", "and selected", "and instead",
      ],
      .comparison: [
        "vs", "versus", "comparison", "comparing", "compare", "compared", "between", "trade offs",
        "differences", "difference between", "as good as", "as well as any", "on par with",
      ],
      .finding: [
        "demonstrates that", "demonstrate that", "demonstrated that", "shows that", "show that",
        "showed that", "suggests that", "suggest that", "suggested that", "confirms that",
        "confirm that", "confirmed that", "indicates that", "indicate that", "finds that",
        "found that", "concludes that", "proves that", "proved that",
      ],
      .measure: [
        "compare * against", "compared * against", "comparing * against", "comparison against",
        "measure * against", "measured * against", "measuring * against", "evaluate * against",
        "evaluated * against", "evaluating * against", "benchmark * against",
        "benchmarked * against", "benchmarking * against", "test * against", "tested * against",
        "testing * against", "score * against", "scored * against", "validate * against",
        "validated * against", "check * against", "checked * against", "judged * against",
        "baseline against", "compare * with", "compared * with", "compare * to",
      ],
      .kept: [
        "already has", "already have", "already uses", "already use", "already runs",
        "already built", "on top of",
      ],
      .already: ["is already", "are already"],
      .source: ["must come from", "should come from", "always come from", "always comes from"],
      .staying: [
        "remains the", "remain the", "stays the", "stay the", "remains our", "stays our",
        "remains in place", "stays in place", "stays as it is", "remains responsible",
        "stays responsible", "is retained", "already exists", "is already in place",
      ],
      .kind: ["full", "dense", "full parameter", "full weight", "all layer"],
      .description: [
        "is", "are", "was", "were", "has", "have", "had", "can", "could", "would", "may", "might",
        "allows", "allow", "enables", "lets", "makes", "make", "means", "becomes", "changes",
        "requires", "require", "required", "needs", "provides", "provide", "gives", "offers",
        "works", "work", "helps", "improves", "reduces", "adds", "handles", "matters", "teaches",
        "excels", "solves",
      ],
      .inability: [
        "does not", "doesn't", "did not", "didn't", "do not", "don't", "cannot", "can't",
        "can not", "fails to", "failed to", "should not", "shouldn't",
      ],
      .alternative: ["or"],
      .link: ["and"], .limit: ["alone", "by itself", "on its own"],
      .reason: ["why", "rationale", "reasons for", "justification"],
      .means: ["with", "by", "via", "through", "using", "thanks to", "for"],
      .relation: ["that uses", "which uses", "that use", "which use", "who use", "who uses"],
      .stranger: [
        "vendor", "vendors", "supplier", "suppliers", "competitor", "competitors", "vendor's",
        "a paper",
        "papers", "an article", "the article", "articles", "a study", "studies", "a blog",
        "the team", "the company", "they",
      ],
    ])
}
