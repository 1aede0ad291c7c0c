/// What texts call their decision, in a heading or at the beginning of a sentence.
enum DecisionNames {
  /// The names in all languages.
  static let all = [
    "decision", "decisions", "project decision", "final decision", "decision outcome",
    "our decision", "the decision", "chosen option", "chosen approach", "chosen solution",
    "selected option", "selected approach", "selected solution", "recommended option",
    "recommended approach", "recommended solution", "recommendation", "final recommendation",
    "our approach", "our choice", "current approach", "verdict",
    "entscheidung", "entscheidungen", "beschluss", "empfehlung", "unser ansatz",
    "gewählte lösung", "gewählte option",
    "décision", "décisions", "choix retenu", "solution retenue", "option retenue",
    "recommandation", "notre approche",
    "decisión", "decisiones", "recomendación", "opción elegida", "nuestro enfoque",
    "decisão", "recomendação", "nossa abordagem",
    "решение", "karar", "决定", "决策", "決定", "결정", "결정 사항",
  ]

  /// The names of what was decided in the end.
  static let last = [
    "final decision", "final recommendation", "final verdict", "final choice",
    "endgültige entscheidung", "abschließende empfehlung", "décision finale",
    "recommandation finale", "decisión final", "recomendación final", "decisão final",
    "recomendação final", "итоговое решение", "son karar", "最终决定", "最终建议", "最終決定", "최종 결정",
  ]

  /// What holds one of the names and is something else: a part of a program that decides or recommends, or the
  /// order in which things are done.
  static let lookalikes = [
    "routing decision", "routing decisions", "model decision", "agent decision", "decision logic",
    "decision flow", "decision path", "decision point", "decision points", "decision boundary",
    "decision boundaries", "decision support", "decision engine", "decision process",
    "decision making", "decision layer", "decision policy", "decision threshold",
    "decision checkpoints", "recommendation engine", "recommendation system",
    "recommendation systems", "recommendation service", "product recommendation",
    "product recommendations", "recommended order", "recommended phases",
    "recommended evaluation", "recommended settings", "recommended hyperparameters",
    "recommended hardware", "recommended configuration", "recommended setup",
    "recommended workflow", "recommended usage", "recommended model", "recommended models",
    "recommended tools", "empfohlene reihenfolge", "système de recommandation",
    "sistema de recomendación", "sistema de recomendação", "推荐系统", "推薦システム", "추천 시스템",
  ]

  /// What begins by one of the names and tells of a decision rather than state it.
  static let tellings = ["decision to", "decisions to", "recommendation to", "recommendations to"]
}
