/// What titles call the texts below them.
enum TitleNames {
  /// Texts about a matter in general, or that only look into it.
  static let generalities = [
    "guide", "tutorial", "how to", "handbook", "cheat sheet", "cheatsheet", "introduction",
    "overview", "course", "lesson", "workshop", "notes", "glossary", "survey", "study", "benchmark",
    "feasibility", "research", "investigation", "exploration", "state of the art", "best practices",
    "leitfaden", "anleitung", "einführung", "guía", "tutoriel", "guia", "指南", "教程", "入門",
  ]

  /// Kinds of text that decide nothing, by words that may as well belong to what a text is about.
  static let kinds = [
    "chapter", "experiment", "experiments", "poc", "proof of concept", "demo", "lab", "labs",
    "report", "paper", "article", "blog", "runbook", "playbook", "walkthrough", "primer",
    "cookbook", "case study", "module", "comparison", "analysis", "spike", "spikes",
    "kapitel", "bericht", "vergleich", "chapitre", "rapport", "expérience", "capítulo", "artículo",
    "artigo", "informe", "relatório", "experimento", "глава", "статья", "эксперимент", "отчёт",
    "bölüm", "deney", "rapor", "第", "实验", "报告", "実験", "실험", "보고서",
  ]

  /// Texts that tell how a thing is run, tested or taught, or what was done and found.
  static let accounts = [
    "evaluation", "results", "findings", "metrics", "baseline", "baselines", "test", "tests",
    "testing", "audit", "review", "retrospective", "post mortem", "changelog", "handoff",
    "model card", "dataset", "training data", "methodology", "setup", "set up", "quick start",
    "getting started", "troubleshooting", "deployment", "api", "interview", "questions",
    "when to", "theory", "day", "presentation", "slides", "thesis", "versus", "vs",
    "auswertung", "ergebnisse", "einrichtung", "évaluation", "résultats", "evaluación",
    "resultados", "avaliação", "оценка", "результаты", "değerlendirme", "评估", "结果", "評価",
    "結果", "평가", "결과",
  ]

  /// Of those words, the ones that as often name what a text is about.
  static let matters: Set<String> = ["handbook", "study"]

  /// Texts that set out what is to be done.
  static let plans = [
    "plan", "roadmap", "proposal", "fahrplan", "vorhaben", "feuille de route", "hoja de ruta",
    "plano", "планы", "план", "계획", "計画", "計畫", "计划",
    "strategy", "strategie", "stratégie", "estrategia", "estratégia", "стратегия", "strateji",
    "策略", "战略", "戦略", "전략",
  ]

  /// What a text says it is to reach.
  static let aims = [
    "goal", "the goal", "our goal", "aim", "objective", "ziel", "objectif", "objetivo", "цель",
    "hedef", "目标", "目標", "목표",
  ]
}
