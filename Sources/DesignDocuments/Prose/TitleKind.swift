/// What a title says of the kind of text below it.
enum TitleKind: Sendable, Hashable {
  /// It is about a matter in general, or only looks into it: "guide", "feasibility".
  case general
  /// It sets out what is to be done: "plan".
  case plan

  private static let trie: PhraseTrie<TitleKind> = {
    var trie = PhraseTrie<TitleKind>()
    for phrase in generalities { trie.insert(phrase, meaning: .general) }
    for phrase in plans { trie.insert(phrase, meaning: .plan) }
    return trie
  }()

  /// Returns what a title says.
  static func kinds(of title: String) -> Set<TitleKind> { trie.meanings(in: title) }

  private static let generalities = [
    "guide", "tutorial", "how to", "handbook", "cheat sheet", "cheatsheet", "introduction",
    "overview", "course", "lesson", "workshop", "notes", "glossary", "survey", "study", "benchmark",
    "feasibility", "research", "investigation", "exploration", "state of the art", "best practices",
    "leitfaden", "anleitung", "einführung", "guía", "tutoriel", "guia", "指南", "教程", "入門",
  ]

  private static let plans = [
    "plan", "roadmap", "proposal", "fahrplan", "vorhaben", "feuille de route", "hoja de ruta",
    "plano", "планы", "план", "계획", "計画", "計畫", "计划",
  ]
}
