/// What texts call their decision, in a heading or at the beginning of a sentence.
enum DecisionNames {
  /// The names in all languages.
  static let all = [
    "decision", "decisions", "project decision", "final decision", "decision outcome",
    "our decision", "the decision", "chosen option", "chosen approach", "chosen solution",
    "selected option", "selected approach", "selected solution", "recommended option",
    "recommended approach", "recommended solution", "recommendation", "final recommendation",
    "our approach", "our choice", "verdict",
    "entscheidung", "entscheidungen", "beschluss", "empfehlung", "unser ansatz",
    "gewählte lösung", "gewählte option",
    "décision", "décisions", "choix retenu", "solution retenue", "option retenue",
    "recommandation", "notre approche",
    "decisión", "decisiones", "recomendación", "opción elegida", "nuestro enfoque",
    "decisão", "recomendação", "nossa abordagem",
    "решение", "karar", "决定", "决策", "決定", "결정", "결정 사항",
  ]
}
