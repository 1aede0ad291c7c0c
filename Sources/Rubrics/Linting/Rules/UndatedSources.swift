/// Finds sources of which nobody can tell how old they are.
struct UndatedSources: LintRule {
  let id = "undated-source"
  let summary = "A source says in which year it appeared, or under 'note' why that is not known."
  let severity = LintFinding.Severity.warning

  func findings(in rubric: Rubric) -> [LintFinding] {
    rubric.evidence.sources.enumerated().compactMap { index, source in
      guard source.year == nil, source.note == nil else { return nil }
      return finding(
        about: source.id, at: "evidence.json#/sources/\(index)", "'\(source.id)' has no 'year'",
        remedy: "add it, or say under 'note' why it is not known")
    }
  }
}
