/// What titles call the texts below them.
enum TitleNames {
  /// Texts about a matter in general, or that only look into it.
  static let generalities = [
    "guide", "tutorial", "how to", "handbook", "cheat sheet", "cheatsheet", "introduction",
    "overview", "course", "lesson", "workshop", "notes", "glossary", "survey", "study", "benchmark",
    "feasibility", "research", "investigation", "exploration", "state of the art", "best practices",
    "leitfaden", "anleitung", "einführung", "guía", "tutoriel", "guia", "指南", "教程", "入門",
  ]

  /// Texts that set out what is to be done.
  static let plans = [
    "plan", "roadmap", "proposal", "fahrplan", "vorhaben", "feuille de route", "hoja de ruta",
    "plano", "планы", "план", "계획", "計画", "計畫", "计划",
  ]
}
