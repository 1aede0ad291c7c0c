/// What the sections of a document are for, as far as their headings tell.
enum SectionRole: Sendable, Hashable {
  /// It is the document as a whole.
  case title
  /// It states what was decided.
  case decision
  /// It sums up, which may state what was decided.
  case conclusion
  /// It states the situation.
  case context
  /// It describes what might be done, chosen or not.
  case options
  /// It describes what was not chosen, or not now, or not here.
  case rejected
  /// It describes what follows from the decision.
  case consequences
  /// It points elsewhere.
  case references
  /// It explains in general, without a decision of its own.
  case explanation
  /// Its heading does not tell.
  case other

  private static let phrases: [(SectionRole, [String])] = [
    (
      .explanation,
      [
        "when to use", "when it makes sense", "what is", "what are", "how it works",
        "decision framework",
        "decision tree", "decision matrix", "decision guide", "decision criteria",
        "decision drivers",
        "decision rule", "decision makers", "decision checklist", "how to choose", "when to choose",
        "use cases", "best for", "key differences", "learning objectives", "prerequisites",
        "glossary",
        "exercises", "template", "decision factors", "overview of",
      ]
    ),
    (
      .rejected,
      [
        "rejected", "alternatives", "alternative", "why not", "non goals", "non goal",
        "out of scope", "not in scope", "future work", "future", "future improvements",
        "future enhancements",
        "next steps", "phase 2", "later", "roadmap", "limitations", "discarded", "deferred",
        "options not chosen", "won't do", "what we are not", "альтернативы", "alternativas", "代替案",
        "opciones rechazadas", "when to revisit", "revisit when", "trigger to revisit", "todo",
        "to do",
        "alternativen", "verworfen", "verworfene", "nicht gewählt", "abgelehnt",
        "ausblick", "später", "nichtziele", "alternatives envisagées", "options rejetées",
        "options écartées", "hors périmètre", "non retenu", "alternativas descartadas",
        "opciones descartadas", "fuera de alcance", "备选方案", "替代方案", "대안", "기각된 대안", "alternatifler",
      ]
    ),
    (
      .options,
      [
        "considered options", "options considered", "options", "option", "pros and cons", "선택지",
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
        "bibliography", "citations",
        "credits", "acknowledgements", "acknowledgments", "license", "contact", "notes",
        "changelog",
        "table of contents", "contents", "related decisions", "related documents",
        "siehe auch", "verweise", "quellen", "références", "voir aussi", "referencias",
        "referências",
      ]
    ),
    (
      .decision,
      [
        "decision", "decisions", "decision outcome", "decided", "chosen", "chosen option",
        "selected", "selected approach",
        "proposed solution", "proposed design", "proposal", "recommendation", "recommended",
        "final recommendation", "our approach", "unser ansatz", "notre approche", "nuestro enfoque",
        "nossa abordagem",
        "resolution", "chosen approach", "decisión", "решение", "決定", "결 정", "rationale",
        "justification",
        "entscheidung", "entscheidungen", "beschluss", "empfehlung", "gewählte lösung",
        "gewählte option", "décision", "décisions", "choix", "choix retenu", "solution retenue",
        "option retenue", "recommandation", "decisiones", "recomendación", "opción elegida",
        "decisão", "recomendação", "决定", "决策", "결정", "결정 사항", "채택", "karar", "採用",
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

  private static let trie: PhraseTrie<SectionRole> = {
    var trie = PhraseTrie<SectionRole>()
    for (role, words) in phrases {
      for phrase in words { trie.insert(phrase, meaning: role) }
    }
    return trie
  }()

  /// Reads the role of a section from its heading.
  ///
  /// What a heading marks as chosen is a decision even under "Options"; of several roles the one
  /// that says least about this document's own choice wins.
  init(heading: String) {
    var best = SectionRole.other
    let found = Self.trie.meanings(in: heading)
    for (role, _) in Self.phrases where found.contains(role) {
      best = role
      break
    }
    if best == .options, found.contains(.decision) { best = .decision }
    self = best
  }
}

extension PhraseTrie where Meaning: Hashable {
  /// Returns what the phrases in a short text mean.
  func meanings(in text: String) -> Set<Meaning> {
    var found: Set<Meaning> = []
    var nodes: [Int] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var reader = WordReader(buffer, in: 0..<buffer.count)
      while let token = reader.next() {
        guard case .word(let word) = token else {
          nodes.removeAll()
          continue
        }
        let numbers = Set([self.word(word.folded), self.word(word.exact)].compactMap(\.self))
        nodes = numbers.flatMap { number in
          ([0] + nodes).compactMap { child(of: $0, by: number) }
        }
        for node in nodes { found.formUnion(self.nodes[node].meanings.map { meanings[$0] }) }
      }
    }
    return found
  }
}
