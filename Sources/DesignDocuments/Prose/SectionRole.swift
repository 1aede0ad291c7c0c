/// What the sections of a document are for, as far as their headings tell.
enum SectionRole: Sendable, Hashable {
  /// It is the document as a whole.
  case title
  /// It states what was decided.
  case decision
  /// It states what was decided in the end, whatever was said before.
  case lastWord
  /// It sums up, which may state what was decided.
  case conclusion
  /// It states the situation.
  case context
  /// It describes what might be done, chosen or not.
  case options
  /// It describes what was not chosen, or not now, or not here.
  case rejected
  /// It lists what is left out.
  case exclusions
  /// It describes what follows from the decision.
  case consequences
  /// It points elsewhere.
  case references
  /// It explains in general, without a decision of its own.
  case explanation
  /// It shows a matter by examples.
  case example
  /// Its heading does not tell.
  case other

  /// Whether a document speaks there of its own matter, rather than of what it weighs, cites or explains.
  var speaksOfItself: Bool {
    switch self {
    case .options, .rejected, .exclusions, .references, .explanation, .example: false
    case .title, .decision, .lastWord, .conclusion, .context, .consequences, .other: true
    }
  }

  /// Whether it states what was decided.
  var isDecision: Bool { self == .decision || self == .lastWord }

  /// Whether it says nothing of what this document decides, whatever labels stand in it.
  var isGeneral: Bool { self == .explanation || self == .example }

  private static let phrases: [(SectionRole, [String])] = [
    (
      .explanation,
      [
        "when to use", "when it makes sense", "what is", "what are",
        "decision framework",
        "decision tree", "decision trees", "decision matrix", "decision guide", "decision criteria",
        "decision drivers",
        "decision rule", "decision rules", "decision makers", "how the decision", "how decisions",
        "entscheidungsmatrix", "entscheidungsbaum", "matrice de décision", "arbre de décision",
        "matriz de decisión", "árbol de decisión", "guía de decisión", "matriz de decisão",
        "árvore de decisão", "guia de decisão", "decision checklist", "how to choose",
        "when to choose",
        "use cases", "best for", "key differences", "learning objectives", "prerequisites",
        "glossary",
        "exercises", "template", "decision factors", "overview of",
        "was ist", "was sind", "wie funktioniert", "wann", "qu'est ce que", "comment fonctionne",
        "quand utiliser", "cas d'usage", "qué es", "cómo funciona", "cuándo usar", "casos de uso",
        "o que é", "o que são", "como funciona", "quando usar", "что такое", "как работает",
        "когда использовать", "nedir", "nasıl çalışır", "ne zaman", "什么是", "何时使用", "とは",
      ]
    ),
    (
      .example,
      [
        "concrete examples", "worked examples", "worked example", "example scenarios",
        "real world example", "real world examples", "beispiele", "exemples", "ejemplos",
        "exemplos", "примеры", "örnekler", "示例", "예시",
      ]
    ),
    (
      .exclusions,
      [
        "non goals", "non goal", "out of scope", "not in scope", "what we are not", "won't do",
        "we will not do", "what this is not", "anti goals", "exclusions", "excluded",
        "explicitly excluded", "explicitly not", "nichtziele", "nicht ziele", "nicht im umfang",
        "außerhalb des umfangs", "abgrenzung", "hors périmètre", "hors scope", "non objectifs",
        "exclus", "limites explicites", "fuera de alcance", "fuera del alcance", "no objetivos",
        "exclusiones", "fora de escopo", "fora do escopo", "não objetivos", "вне рамок",
        "не входит", "не цели", "kapsam dışı", "非目标", "不做", "範囲外", "対象外", "비목표", "범위 밖",
        "ngoài phạm vi",
      ]
    ),
    (
      .rejected,
      [
        "rejected", "alternatives", "alternative", "why not",
        "future work", "future", "future improvements",
        "future enhancements",
        "next steps", "phase 2", "later", "roadmap", "limitations", "discarded", "deferred",
        "not chosen", "not selected", "not recommended", "not adopted", "not used",
        "why we did not",
        "why we didn't", "why we do not", "why we don't",
        "альтернативы", "alternativas", "代替案",
        "opciones rechazadas", "when to revisit", "when to reconsider", "revisit when",
        "trigger to revisit", "todo",
        "to do",
        "alternativen", "verworfen", "verworfene", "nicht gewählt", "abgelehnt",
        "ausblick", "später", "alternatives envisagées", "options rejetées",
        "options écartées", "non retenu", "alternativas descartadas",
        "opciones descartadas", "备选方案", "替代方案", "대안", "기각된 대안", "alternatifler",
      ]
    ),
    (
      .options,
      [
        "considered options", "options considered", "options", "option", "pros and cons", "선택지",
        "if you", "if we", "wenn sie", "wenn wir", "si vous", "si nous",
        "選択肢", "seçenekler",
        "possible solutions",
        "options evaluated", "evaluation of options", "trade offs", "tradeoffs", "comparison",
        "approaches",
        "pros", "cons", "opciones",
        "optionen", "betrachtete optionen", "erwogene optionen", "vor und nachteile",
        "options envisagées", "solutions envisagées", "avantages et inconvénients",
        "opciones consideradas", "opções", "opções consideradas",
      ]
    ),
    (
      .references,
      [
        "references", "see also", "related", "links", "further reading", "resources",
        "bibliography", "citations", "recommended reading", "recommended readings",
        "recommended resources", "recommended books", "recommended papers", "reading list",
        "primary sources", "secondary sources", "selected papers", "selected publications",
        "selected references", "selected reading", "selected literature", "related work",
        "empfohlene literatur", "literatur", "lectures recommandées", "lecturas recomendadas",
        "credits", "acknowledgements", "acknowledgments", "license", "contact", "notes",
        "changelog",
        "table of contents", "contents", "related decisions", "related documents",
        "siehe auch", "verweise", "quellen", "références", "voir aussi", "referencias",
        "referências",
      ]
    ),
    (.lastWord, DecisionNames.last),
    (
      .decision,
      DecisionNames.all + [
        "decided", "chosen", "selected", "recommended", "proposed solution", "proposed design",
        "proposal", "resolution", "rationale", "justification", "choix", "채택", "採用",
      ]
    ),
    (
      .conclusion,
      [
        "conclusion", "conclusions", "solution", "the approach", "approach",
        "summary",
        "executive summary", "architecture", "design", "key takeaways", "strategy",
        "fazit", "zusammenfassung", "lösung", "ansatz", "résumé", "approche", "conclusión",
        "resumen", "solución", "conclusão", "结论", "結論",
      ]
    ),
    (
      .context,
      [
        "context", "context and problem statement", "problem", "problem statement", "background",
        "motivation",
        "introduction", "overview", "requirements", "constraints", "assumptions", "drivers",
        "goals", "contexto",
        "контекст", "abstract",
        "kontext", "hintergrund", "ausgangslage", "problemstellung", "anforderungen", "ziele",
        "contexte", "problème", "exigences", "objectifs", "antecedentes", "requisitos", "objetivos",
        "背景",
      ]
    ),
    (
      .consequences,
      [
        "consequences", "implications", "impact", "risks", "consecuencias", "последствия",
        "positive", "negative",
        "benefits", "drawbacks", "mitigations", "costs",
        "konsequenzen", "folgen", "auswirkungen", "risiken", "conséquences", "risques", "riesgos",
        "consequências", "riscos", "后果",
      ]
    ),
  ]

  /// What only sounds like a decision of the document's own is found as `other`.
  private static let trie: PhraseTrie<SectionRole> = {
    var trie = PhraseTrie<SectionRole>()
    for (role, words) in phrases {
      for phrase in words { trie.insert(phrase, meaning: role) }
    }
    for phrase in DecisionNames.lookalikes + DecisionNames.tellings {
      trie.insert(phrase, meaning: .other)
    }
    return trie
  }()

  /// Reads the role of a section from its heading.
  ///
  /// What a heading marks as chosen is a decision even under "Options"; of several roles the one
  /// that says least about this document's own choice wins.
  init(heading: String) {
    var best = SectionRole.other
    var found = Self.trie.meanings(in: heading)
    if found.contains(.other) { found.remove(.decision) }
    if Self.isCondition(heading) {
      found.insert(.options)
      found.remove(.decision)
    }
    for (role, _) in Self.phrases where found.contains(role) {
      best = role
      break
    }
    if best == .options, found.contains(.decision) { best = .decision }
    self = best
  }

  private static let conditions: Set<String> = [
    "if", "when", "wenn", "falls", "si", "quand", "lorsque", "cuando", "se", "quando", "если",
    "когда",
  ]

  /// Returns whether a heading ends in a word for a condition, so that what follows holds on that condition only.
  private static func isCondition(_ heading: String) -> Bool {
    let bytes = heading.utf8
    guard let end = bytes.lastIndex(where: { $0.isLetter || $0 >= 0x80 }) else { return false }
    let start = bytes[..<end].lastIndex { !($0.isLetter || $0 >= 0x80) }.map(bytes.index(after:))
    let word = bytes[(start ?? bytes.startIndex)...end]
    return conditions.contains(String(decoding: word, as: UTF8.self).lowercased())
  }
}
