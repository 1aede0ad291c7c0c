/// What the headings and labels of a document tell of its kind: a plan says what for, in which stages, at what price and
/// how it will be known to have worked, and a manual says how.
struct PlanEvidence {
  private enum Sign: Hashable {
    case reason
    case aim
    case stage
    case proof
    case price
    case manual

    /// What it is worth: a reason is a decision's own, the other signs stand in texts of other kinds as well.
    var points: Int {
      switch self {
      case .reason: 2
      case .aim, .stage, .proof, .price: 1
      case .manual: -1
      }
    }
  }

  private static let phrases: [(Sign, [String])] = [
    (
      .reason,
      [
        "why", "rationale", "justification", "motivation", "warum", "pourquoi", "por qué",
        "por que", "зачем", "почему", "neden", "为什么", "理由", "이유",
      ]
    ),
    (
      .aim,
      [
        "goal", "goals", "objective", "objectives", "purpose", "aim", "problem", "ziel", "ziele",
        "zweck", "objectif", "objectifs", "objetivo", "objetivos", "problema", "цель", "цели",
        "hedef", "amaç", "目标", "目的", "目標", "목표", "목적", "배경",
      ]
    ),
    (
      .stage,
      [
        "phase", "phases", "timeline", "milestone", "milestones", "schedule", "rollout", "roadmap",
        "steps", "week", "weeks", "month", "months", "action items", "zeitplan", "phasen",
        "meilensteine", "calendrier", "étapes", "fase", "fases", "etapas", "cronograma", "этап",
        "этапы", "сроки", "aşama", "阶段", "단계", "일정", "フェーズ",
      ]
    ),
    (
      .proof,
      [
        "evaluation", "evaluate", "eval", "metrics", "success", "acceptance", "criteria",
        "quality gates", "measured", "erfolgskriterien", "auswertung", "évaluation", "métriques",
        "evaluación", "métricas", "avaliação", "оценка", "метрики", "değerlendirme", "评估", "指标",
        "평가", "評価",
      ]
    ),
    (
      .price,
      [
        "risk", "risks", "cost", "costs", "budget", "mitigations", "risiken", "kosten", "risques",
        "coûts", "riesgos", "costos", "costes", "riscos", "custos", "риски", "стоимость",
        "riskler", "maliyet", "风险", "成本", "위험", "비용", "リスク", "コスト",
      ]
    ),
    (
      .manual,
      [
        "installation", "install", "installing", "setup", "usage", "quick start", "quickstart",
        "getting started", "prerequisites", "how to run", "troubleshooting", "project structure",
        "repository structure", "repository layout", "table of contents", "license",
        "tech stack", "voraussetzungen", "verwendung", "prérequis", "utilisation", "requisitos",
        "uso", "instalación", "instalação", "установка", "kurulum", "安装", "使用", "설치", "사용법",
        "インストール", "使い方",
      ]
    ),
  ]

  private static let trie: PhraseTrie<Sign> = {
    var trie = PhraseTrie<Sign>()
    for (sign, words) in phrases {
      for phrase in words { trie.insert(phrase, meaning: sign) }
    }
    return trie
  }()

  private static let accounts: PhraseTrie<Bool> = {
    var trie = PhraseTrie<Bool>()
    let words = TitleNames.generalities + TitleNames.kinds + TitleNames.accounts
    for phrase in words where !TitleNames.matters.contains(phrase) {
      trie.insert(phrase, meaning: true)
    }
    return trie
  }()

  /// Whether the title calls the text a guide, a report or the like.
  let isAccount: Bool
  /// How much speaks for a plan, each sign once: from -1 to 6.
  let points: Int
  /// Whether there is a part for reasons.
  let givesReasons: Bool

  /// Reads the headings below the title, and the labels in bold type.
  ///
  /// Where there are none, none could tell, and that counts for little.
  init(in document: MarkdownDocument, with runIns: [RunIn]) {
    let names =
      document.headings.dropFirst().map { document.text(of: $0) }
      + runIns.map { document.text($0.label) }
    let signs = names.reduce(into: Set<Sign>()) { $0.formUnion(Self.trie.meanings(in: $1)) }
    isAccount =
      document.headings.first.map { !Self.accounts.meanings(in: document.text(of: $0)).isEmpty }
      ?? false
    givesReasons = signs.contains(.reason)
    points = names.isEmpty ? 1 : signs.reduce(0) { $0 + $1.points }
  }
}
