/// The words that turn, limit or strengthen a statement, whatever it is about.
enum GrammarPhrases {
  /// The phrases by what they do, in a fixed order.
  static let all: [(Meaning.Grammar, [String])] = [
    (.negation, negations), (.contrast, contrasts), (.rejection, rejections),
    (.deferral, deferrals), (.commitment, commitments), (.imperative, imperatives),
    (.label, labels), (.condition, conditions), (.chosen, choices),
    (.supposition, suppositions), (.turn, turns), (.comparison, comparisons),
    (.alternative, alternatives), (.reason, reasons),
  ]

  private static let negations = [
    "not", "no", "never", "without", "neither", "nor", "none of", "don't", "doesn't", "didn't",
    "won't", "can't", "cannot", "isn't", "aren't", "wasn't", "shouldn't", "wouldn't", "haven't",
    "avoid", "avoids", "avoiding", "avoided", "against", "reject", "rejected", "rejects",
    "rejecting", "ruled out", "rule out", "exclude", "excludes", "excluded", "excluding",
    "eliminates", "eliminating", "replaces", "replacing", "unlike", "beyond", "out of scope",
    "no need for", "removes the need for", "dismissed", "discarded", "abandoned", "decided against",
    "opposed to", "skip", "skipped", "skipping", "sin", "no se", "не", "без", "❌",
    "kein", "keine", "keinen", "keinem", "ohne", "nicht", "gegen", "verzichten auf", "verworfen",
    "abgelehnt", "sans", "pas de", "ne pas", "aucun", "aucune", "rejeté", "écarté", "exclu",
    "ningún", "ninguna", "descartado", "descartamos", "rechazado", "sem", "nenhum", "não", "不",
    "无需", "없이",
  ]

  private static let contrasts = [
    "rather than", "instead of", "over", "as opposed to", "in place of", "in lieu of",
    "compared to", "compared with", "en lugar de", "en vez de", "вместо",
    "statt", "anstatt", "anstelle von", "gegenüber", "plutôt que", "au lieu de", "à la place de",
    "antes que", "em vez de", "ao invés de", "而不是", "而非",
  ]

  private static let rejections = [
    "is not", "was not", "are not", "were not", "will not", "not used", "not needed",
    "not required", "not necessary", "not chosen", "not selected", "not considered", "isn't",
    "wasn't", "aren't", "won't", "is rejected", "was rejected", "rejected", "were rejected",
    "is overkill", "was dismissed", "was discarded", "discarded", "dismissed", "is out of scope",
    "out of scope", "was ruled out", "ruled out", "is unnecessary", "was considered",
    "were considered", "considered but", "is avoided", "too expensive", "too costly", "too slow",
    "impractical", "was abandoned", "no se", "❌",
    "wird nicht", "werden nicht", "nicht verwendet", "nicht eingesetzt", "nicht gewählt",
    "wurde verworfen", "wurde abgelehnt", "ist ausgeschlossen", "n'est pas", "ne sera pas",
    "non retenu", "non retenue", "est écarté", "est écartée", "est rejeté", "se descarta",
    "se descartó", "descartado", "fue rechazado", "é descartado", "foi descartado", "不采用", "しない",
  ]

  private static let deferrals = [
    "defer", "defers", "deferred", "deferring", "postpone", "postponed", "later phase",
    "future phase", "future work", "future enhancement", "future improvement", "phase 2",
    "phase two", "phase ii", "phase 3", "down the line", "revisit", "reconsider",
    "only considered if", "later", "not yet",
    "later on", "eventually", "in the future", "at a later", "long term", "보 류",
    "später", "vorerst nicht", "zurückgestellt", "plus tard", "reporté", "más adelante",
    "más tarde", "pospuesto", "mais tarde", "adiado",
  ]

  private static let commitments = [
    "we will use", "we will adopt", "we will implement", "we will build", "we will", "we'll use",
    "will use", "will be used", "will be", "will implement", "will leverage", "we use", "we chose",
    "we choose", "we have chosen", "we selected", "we adopt", "we adopted", "we decided",
    "we have decided", "decided to", "decision is to", "decided on", "we opted", "opted for",
    "opt for", "i chose", "i decided", "i used", "i fine tuned", "we fine tuned", "we fine tune",
    "we finetuned", "we implemented", "we built", "we employed", "we employ", "we developed",
    "we applied",
    "we apply", "we trained", "we train", "we propose", "we recommend", "we leverage",
    "we are going to", "we're going to", "we are using", "we went with", "go with", "going with",
    "goes with", "adopt", "adopts", "adopted", "adopting", "implement a", "this project uses",
    "the project uses", "this repository uses", "this system uses", "the system uses", "uses a",
    "uses an", "leverages", "utilizes", "utilises", "that uses", "which uses", "is based on",
    "was fine tuned",
    "was implemented", "were implemented", "has been implemented", "was adopted", "was chosen",
    "was selected",
    "is fine tuned", "has been fine tuned", "this project fine tunes", "this project implements",
    "this repo fine tunes", "project focuses on fine tuning", "this project demonstrates",
    "this project", "proposed solution", "vamos a usar", "se usa", "usaremos", "usamos",
    "adoptamos", "используем", "採用", "채 택",
    "wir setzen", "wir verwenden", "wir nutzen", "wir wählen", "wir entscheiden uns",
    "wir haben uns für", "wir werden", "wir bauen", "wir trainieren", "wird verwendet",
    "wird eingesetzt", "wird genutzt", "nous utilisons", "nous utiliserons", "nous adoptons",
    "nous choisissons", "nous avons choisi", "nous retenons", "nous optons", "nous mettons",
    "on utilise", "on utilisera", "sera utilisé", "utilizaremos", "utilizamos", "elegimos",
    "hemos elegido", "hemos decidido", "decidimos", "optamos por", "implementaremos",
    "se utilizará", "se usará", "vamos usar", "adotamos", "escolhemos", "utilizaremos",
    "será usado", "采用", "使用", "选择", "使用する", "採用する", "利用する", "사용합니다", "사용한다",
    "채택합니다", "채택한다", "도입합니다", "도입한다", "적용합니다", "구축합니다", "통일하며",
    "kullanacağız", "kullanıyoruz", "seçtik", "используется", "выбираем", "будем использовать",
  ]

  private static let imperatives = [
    "use", "choose", "adopt", "implement", "build", "apply", "fine tune", "finetune", "train",
    "defer", "postpone", "skip", "introduce", "put", "paste", "send", "call", "leverage", "combine",
    "start with", "stay with",
    "keep",
  ]

  private static let labels = [
    "decision", "project decision", "final decision", "decision outcome", "chosen option",
    "chosen approach", "chosen solution", "selected option", "selected approach",
    "recommendation", "our approach", "our decision", "the decision", "our choice", "verdict",
    "decisión",
    "решение",
    "entscheidung", "beschluss", "empfehlung", "unser ansatz", "notre approche",
    "nuestro enfoque", "nossa abordagem", "décision", "recommandation", "recomendación",
    "decisão", "决定", "决策", "決定",
  ]

  private static let conditions = ["when", "if", "where you", "for cases"]

  private static let choices = [
    "chosen", "selected", "chosen option", "chosen solution", "selected option",
    "selected approach", "final decision", "winner", "preferred", "recommended", "recommendation",
    "✅ chosen", "yes for", "is preferred", "clear winner", "our choice", "selected solution",
    "primary", "elegida", "seleccionada", "выбрано", "выбран",
    "gewählt", "ausgewählt", "bevorzugt", "retenu", "retenue", "choisi", "choisie", "elegido",
    "seleccionado", "escolhido", "escolhida",
  ]

  private static let suppositions = [
    "could", "might", "may", "would", "if", "whether", "consider", "considered", "considering",
    "when to", "should we", "optionally", "optional", "potentially", "possible", "possibly",
    "hypothetical", "alternative", "alternatives", "typically", "in general", "e g", "for example",
    "such as", "when", "you can", "you should", "you need", "could be",
    "könnte", "könnten", "würde", "ob", "falls", "pourrait", "pourraient", "podría", "podrían",
    "poderia",
  ]

  private static let turns = [
    "not only", "not just", "not use only", "not use just", "not rely only on", "but", "however",
    "while", "whereas", "although", "though", "yet",
    "because", "since", "so",
    "therefore", "which", "then", "instead",
    "aber", "sondern", "jedoch", "weil", "mais", "parce que", "sino", "pero", "porque", "ya que",
    "但",
  ]

  private static let comparisons = [
    "vs", "versus", "comparison", "comparing", "compare", "compared", "between", "trade offs",
    "differences", "difference between",
    "im vergleich", "comparaison", "comparación",
  ]

  private static let alternatives = ["or", "oder", "ou"]

  private static let reasons = [
    "why", "rationale", "reasons for", "justification",
    "warum", "pourquoi", "por qué",
  ]
}
